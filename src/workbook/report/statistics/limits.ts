import type { Limit } from "../frame/limits";

export type StatisticsLimit =
  "coverage" | "unitCoverage" | "nonZero" | "same" | "unique" | "levels" | "skewness" | "kurtosis";

/** The limits of the flags, in the order of their rows. */
export const statisticsLimits: readonly Limit<StatisticsLimit>[] = [
  { key: "coverage", format: "0%" },
  { key: "unitCoverage", format: "0%" },
  { key: "nonZero", format: "0%" },
  { key: "same", format: "0%" },
  { key: "unique", format: "0%" },
  { key: "levels", format: "0" },
  { key: "skewness", format: "0.0" },
  { key: "kurtosis", format: "0.0" },
];
