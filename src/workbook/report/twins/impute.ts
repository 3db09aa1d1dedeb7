/** References of one missing cell, as the formula that fills it sees them. */
export interface ImputeTerms {
  /** The indicator's column before imputation. */
  readonly column: string;
  /** The column of group labels, and this unit's label. */
  readonly groups: string;
  readonly group: string;
}

export interface ImputationTwin {
  readonly value: (terms: ImputeTerms) => string;
  readonly array: boolean;
}

const inGroup = ({ column, groups, group }: ImputeTerms): string =>
  `IF(${groups}=${group},IF(ISNUMBER(${column}),${column}))`;

/** By the name of the engine's registry. A unit without a group label keeps its gap. */
export const imputationTwins: Readonly<Record<string, ImputationTwin>> = {
  mean: { value: ({ column }) => `IFERROR(AVERAGE(${column}),"")`, array: false },
  median: { value: ({ column }) => `IFERROR(MEDIAN(${column}),"")`, array: false },
  "group mean": {
    value: (t) => `IF(${t.group}="","",IFERROR(AVERAGE(${inGroup(t)}),""))`,
    array: true,
  },
  "group median": {
    value: (t) => `IF(${t.group}="","",IFERROR(MEDIAN(${inGroup(t)}),""))`,
    array: true,
  },
};
