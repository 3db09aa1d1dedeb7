/** Columns of the table of levers, in their order. */
export const leverColumns = [
  "number",
  "name",
  "value",
  "measured",
  "next",
  "gain",
  "rank",
  "passed",
  "cost",
  "perCost",
  "have",
  "names",
  "peers",
  "peersGain",
  "target",
  "targetGain",
  "best",
  "bestGain",
  "related",
  "importance",
  "performance",
  "field",
] as const;

export type LeverColumn = (typeof leverColumns)[number];

export const columnOf = (column: LeverColumn): number => leverColumns.indexOf(column);
