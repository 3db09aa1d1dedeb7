import type { Choice, CorrelationLimits } from "../../src/engine";

/** What the cases of the golden files are in our words, for the tests of each piece and for the page of proofs. */
export const normalisationCases: readonly (readonly [
  reference: string,
  method: string,
  given: Choice["parameters"],
])[] = [
  ["normalise-scale.json#minmax0to100", "min-max", { lower: 0, upper: 100 }],
  ["normalise-scale.json#minmax1to100", "min-max", { lower: 1, upper: 100 }],
  ["normalise-complete.json#minmax0to100", "min-max", { lower: 0, upper: 100 }],
  ["normalise-complete.json#minmax1to100", "min-max", { lower: 1, upper: 100 }],
  ["normalise-distance.json#distanceToMaximum", "distance to maximum", {}],
  ["normalise-distance.json#distanceToMaximum", "min-max", { lower: 0, upper: 1 }],
  ["normalise-distance.json#distanceToReference", "distance to reference", { unit: "C10" }],
  ["normalise-distance.json#distanceToReferenceCapped", "distance to reference", { unit: "C10", cap: true }],
  ["normalise-distance.json#fractionOfMaximum", "share of maximum", {}],
  ["normalise-distance.json#fractionOfMinimum", "share of maximum", {}],
  ["normalise-scale.json#zscore0sd1", "z-score", { mean: 0, deviation: 1 }],
  ["normalise-scale.json#zscore50sd10", "z-score", { mean: 50, deviation: 10 }],
  ["normalise-scale.json#zscore100sd10", "z-score", { mean: 100, deviation: 10 }],
  ["normalise-complete.json#zscore100sd10", "z-score", { mean: 100, deviation: 10 }],
  ["normalise-distance.json#scaled", "goalposts", { clip: false }],
  ["normalise-distance.json#goalposts", "goalposts", {}],
  ["normalise-distance.json#distanceToTarget", "distance to target", {}],
  ["normalise-distance.json#distanceToTargetCapped", "distance to target", { cap: true }],
  ["normalise-rank.json#rank", "rank", {}],
  ["normalise-rank.json#rankAverage", "rank", { average: true }],
  ["normalise-rank.json#percentRank", "percentile rank", {}],
  ["normalise-rank.json#borda", "Borda", {}],
];

/** Columns of stats.json, as fields of `IndicatorStatistics`. */
export const statisticsNames = {
  n: "n",
  min: "minimum",
  max: "maximum",
  mean: "mean",
  median: "median",
  q25: "lowerQuartile",
  q75: "upperQuartile",
  sd: "deviation",
  skewness: "skewness",
  kurtosis: "kurtosis",
  available: "availability",
  nonZero: "nonZeroShare",
  uniqueShare: "uniqueShare",
  unique: "unique",
  largestTie: "largestTie",
} as const;

/** Rules of correlation-flags.json. */
export const noFlags: CorrelationLimits = { redundant: null, negative: null, weak: null };
export const flagLimits: Readonly<Record<string, CorrelationLimits>> = {
  collinear: { ...noFlags, redundant: 0.9 },
  high: { ...noFlags, redundant: 0.5 },
  negative: { ...noFlags, negative: -0.3 },
  belowZero: { ...noFlags, negative: 0 },
  weak: { ...noFlags, weak: 0.15 },
};
export const flagLevels: Readonly<Record<string, number>> = { Level2: 2, Level3: 3, Top: 4 };
