/**
 * The names of the methods, as types: a name that is not one of them does not compile. What each does is in the registry of
 * its stage, whose names a test compares with these.
 */
export type ImputationName =
  | "none"
  | "mean"
  | "median"
  | "group mean"
  | "group median"
  | "row mean"
  | "row median"
  | "linear in time"
  | "last value in time"
  | "nearest neighbours"
  | "EM";

export type TransformationName =
  "log" | "log plus" | "log shifted" | "log GII" | "Box-Cox" | "Box-Cox estimated";

export type TreatmentName =
  | "none"
  | "winsorise"
  | "winsorise both ends"
  | "IQR fences"
  | `winsorise then ${TransformationName}`
  | TransformationName;

export type NormalisationName =
  | "min-max"
  | "z-score"
  | "rank"
  | "percentile rank"
  | "Borda"
  | "goalposts"
  | "distance to target"
  | "distance to reference"
  | "distance to maximum"
  | "share of maximum"
  | "Mazziotta-Pareto"
  | "adjusted Mazziotta-Pareto"
  | "IQR-robust"
  | "categorical"
  | "none";

export type WeightingName =
  | "given"
  | "equal"
  | "equal effective"
  | "budget allocation"
  | "AHP"
  | "PCA"
  | "factor analysis"
  | "entropy"
  | "CRITIC"
  | "correlation-balanced";

export type UnitAggregationName =
  "arithmetic" | "geometric" | "harmonic" | "power" | "median" | "minimum" | "OWA" | "Mazziotta-Pareto";

export type TableAggregationName = "Copeland" | "TOPSIS" | "PROMETHEE II" | "Kemeny" | "benefit of the doubt";

export type AggregationName = UnitAggregationName | TableAggregationName;
