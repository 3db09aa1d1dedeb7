/** The view Plan of the tab Decide. */

export const decidePlan = {
  donePlanned: { one: "The plan has {count} step.", other: "The plan has {count} steps." },
  donePlanSettings: "The settings of the plan are in the workbook.",
  doneCosts: "The sheet Costs is there. Fill in what one unit of each indicator costs.",
  busyPlanSettings: "Writing the settings of the plan",
  busyCosts: "Making the sheet Costs",
  undoPlanSettings: "settings of the plan",
  undoCosts: "the sheet Costs",
} as const;
