/** From which correlation on something is to be checked: the usual limits of the sheet Correlations, which are those of COINr. */
export const limits = { negative: -0.4, weak: 0.3, redundant: 0.9 } as const;
