import {
  type CorrelationLimits,
  flagLimits,
  type LimitName,
  limitOf,
  type Model,
  parentLimits,
  siblingLimits,
  type StatisticsLimits,
} from "../../engine";

/** Limits in a sentence, with what is usual where the Method states others: "0.8 (usual: 0.9)". */
export function limitWords(model: Model, name: LimitName): string {
  const { usual } = flagLimits[name];
  return besideUsual(limitOf(model, name), usual);
}

const besideUsual = (limit: number | null, usual: number | null): string =>
  limit === usual || usual === null ? String(limit) : `${limit} (usual: ${usual})`;

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

/**
 * The limits of pairs of elements: those of the Method, else those that are usual for pairs (COINr's). The sheet
 * Correlations looks at each element as a whole, and is stricter where the Method states none.
 */
export function pairLimits({ method: { limits = {} } }: Model): {
  readonly siblings: CorrelationLimits;
  readonly parent: CorrelationLimits;
} {
  const { redundant, negative, weak } = limits;
  return {
    siblings: {
      ...siblingLimits,
      ...(redundant !== undefined && { redundant }),
      ...(negative !== undefined && { negative }),
    },
    parent: {
      ...parentLimits,
      ...(negative !== undefined && { negative }),
      ...(weak !== undefined && { weak }),
    },
  };
}

/** Limits of pairs in a sentence each. */
export function pairWords(model: Model): string {
  const { siblings, parent } = pairLimits(model);
  const [first, second] = [
    besideUsual(siblings.redundant, siblingLimits.redundant),
    besideUsual(siblings.negative, siblingLimits.negative),
  ];
  const [third, fourth] = [
    besideUsual(parent.negative, parentLimits.negative),
    besideUsual(parent.weak, parentLimits.weak),
  ];
  return (
    `Siblings: redundant above ${first}, negative below ${second}. ` +
    `Correlation with the parent: negative below ${third}, weak nearer to 0 than ${fourth}.`
  );
}
