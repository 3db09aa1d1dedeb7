/** The views Levers, Plan, Peers and Compare of the tab Decide. */

export const decideViews = {} as const;
