/** A part of an index that a design can vary. */
export type TracedPart =
  | "weights"
  | "weighting"
  | "imputation"
  | "treatment"
  | "normalisation"
  | "aggregation"
  | "goalposts"
  | "leave-one-out"
  | "raters";
