/** From which correlation on something is to be checked: the limits of COINr, which the audit uses too. */
export const limits = { negative: -0.4, weak: 0.3, redundant: 0.9 } as const;
