import type { Limit } from "../frame/limits";

export type StatisticsLimit =
  "coverage" | "unitCoverage" | "nonZero" | "same" | "unique" | "levels" | "skewness" | "kurtosis";

/** The limits of the flags, in the order of their rows. */
export const statisticsLimits: readonly Limit<StatisticsLimit>[] = [
  { key: "coverage", value: 0.65, format: "0%" },
  { key: "unitCoverage", value: 0.65, format: "0%" },
  { key: "nonZero", value: 0.5, format: "0%" },
  { key: "same", value: 0.5, format: "0%" },
  { key: "unique", value: 0.5, format: "0%" },
  { key: "levels", value: 20, format: "0" },
  { key: "skewness", value: 2, format: "0.0" },
  { key: "kurtosis", value: 3.5, format: "0.0" },
];
