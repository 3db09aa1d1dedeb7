/** The tab Test. */

export const test = {
  partWeights: "weights",
  partWeighting: "weighting method",
  partImputation: "imputation",
  partTreatment: "outliers",
  partNormalisation: "normalisation",
  partAggregation: "aggregation",
  partGoalposts: "goalposts",
  partLeaveOneOut: "indicators left out",
  partRaters: "raters",
} as const;
