import {
  type CorrelationLimits,
  flagLimits,
  type LimitName,
  limitOf,
  type Model,
  type StatisticsLimits,
} from "../../engine";

/** Limits in a sentence, with what is usual where the Method states others: "0.8 (usual: 0.9)". */
export function limitWords(model: Model, name: LimitName): string {
  const { usual } = flagLimits[name];
  const limit = limitOf(model, name);
  return limit === usual || usual === null ? String(limit) : `${limit} (usual: ${usual})`;
}

/** The limits of the statistics of an indicator, as the sheet Statistics has them. */
export const statisticsLimits = (model: Model): Required<StatisticsLimits> => ({
  availability: limitOf(model, "coverage"),
  nonZero: limitOf(model, "nonZero"),
  unique: limitOf(model, "unique"),
  same: limitOf(model, "same"),
  levels: limitOf(model, "levels"),
  skewness: limitOf(model, "skewness"),
  kurtosis: limitOf(model, "kurtosis"),
});

/** The limits of correlations with siblings and with the parent, as the sheet Correlations has them. */
export const correlationLimits = (
  model: Model,
): Readonly<Record<"siblings" | "parent", CorrelationLimits>> => ({
  siblings: { redundant: limitOf(model, "redundant"), negative: limitOf(model, "negative"), weak: null },
  parent: { redundant: null, negative: limitOf(model, "negative"), weak: limitOf(model, "weak") },
});
