/** Headings of values, as the catalogues have them. */
type HeadingKey =
  | "fromTheIndicator"
  | "fromOtherIndicators"
  | "alongTime"
  | "winsoriseThenTransform"
  | "moveValues"
  | "transformAll"
  | "betweenBounds"
  | "byMeanAndSpread"
  | "ranksAndClasses"
  | "distances"
  | "unitByItself"
  | "unitsAgainstEachOther"
  | "weightsStated"
  | "weightsJudged"
  | "weightsFromData";

/** Values that stand together in a list, under a heading. */
export interface ValueGroup {
  readonly heading: HeadingKey;
  readonly values: readonly string[];
}

/**
 * The headings of settings with many values, in the order in which they are listed. A value under none of them (the
 * "none" of a setting) stands before them.
 */
export const valueGroups: Readonly<Record<string, readonly ValueGroup[]>> = {
  Imputation: [
    { heading: "fromTheIndicator", values: ["mean", "median", "group mean", "group median"] },
    {
      heading: "fromOtherIndicators",
      values: ["row mean 2", "row median 2", "nearest neighbours 5", "EM"],
    },
    { heading: "alongTime", values: ["linear in time", "last value in time 5"] },
  ],
  Outliers: [
    {
      heading: "winsoriseThenTransform",
      values: [
        "winsorise then log",
        "winsorise then log plus",
        "winsorise then log shifted",
        "winsorise then log GII",
        "winsorise then Box-Cox",
        "winsorise then Box-Cox estimated",
      ],
    },
    { heading: "moveValues", values: ["winsorise", "winsorise both ends 1", "IQR fences 1.5"] },
    {
      heading: "transformAll",
      values: ["log", "log plus", "log shifted", "log GII", "Box-Cox 0.5", "Box-Cox estimated"],
    },
  ],
  Normalisation: [
    {
      heading: "betweenBounds",
      values: ["min-max 0-100", "goalposts 0-100", "adjusted Mazziotta-Pareto 70-130"],
    },
    { heading: "byMeanAndSpread", values: ["z-score", "Mazziotta-Pareto", "IQR-robust"] },
    { heading: "ranksAndClasses", values: ["rank", "percentile rank", "Borda", "categorical"] },
    {
      heading: "distances",
      values: [
        "distance to target",
        "distance to reference a unit's code",
        "distance to maximum",
        "share of maximum",
      ],
    },
  ],
  Aggregation: [
    {
      heading: "unitByItself",
      values: [
        "arithmetic",
        "geometric",
        "harmonic",
        "power 0.5",
        "median",
        "minimum",
        "OWA 2",
        "Mazziotta-Pareto",
      ],
    },
    {
      heading: "unitsAgainstEachOther",
      values: ["Copeland", "TOPSIS", "PROMETHEE II", "Kemeny", "benefit of the doubt 10-40"],
    },
  ],
  Weights: [
    { heading: "weightsStated", values: ["given", "equal", "equal effective"] },
    { heading: "weightsJudged", values: ["budget allocation", "AHP"] },
    {
      heading: "weightsFromData",
      values: ["PCA", "factor analysis", "entropy", "CRITIC", "correlation-balanced"],
    },
  ],
};
