/** The tabs of the pane, in their order. */
export const tabNames = [
  "data",
  "assess",
  "method",
  "weights",
  "results",
  "test",
  "decide",
  "audit",
] as const;

export type TabName = (typeof tabNames)[number];
