/** The method of the example, as in examples/capabilities.xlsx. */
export const exampleMethod: readonly (readonly [setting: string, value: string])[] = [
  ["Missing data", "renormalise weights"],
  ["Screening", "none"],
  ["Imputation", "none"],
  ["Outliers", "winsorise then log"],
  ["Normalisation", "min-max 0-100"],
  ["Aggregation", "arithmetic"],
  ["Weights", "given"],
  ["Ranks", "competition"],
  ["Group column", "Income"],
  ["Gap reference", "target"],
  ["Ratings", "mean"],
  ["Raters needed", "2"],
  ["Disagreement", "warn"],
  ["Round", "2026"],
];
