import { at } from "../at";

/**
 * Several experts' comparisons of the same elements as one: the geometric mean of their judgements, pair by pair, the
 * only mean that keeps reciprocals. Rows x columns, positive; `comparisons`: one matrix per expert.
 *
 * Source: Aczel and Saaty (1983), Journal of Mathematical Psychology 27.
 *
 * @example combineJudgements([[Float64Array.of(1, 4)], [Float64Array.of(1, 1)]])[0] // Float64Array.of(1, 2)
 */
export const combineJudgements = (
  comparisons: readonly (readonly Float64Array[])[],
): readonly Float64Array[] =>
  at(comparisons, 0).map((first, r) =>
    first.map((_, c) => {
      const logs = comparisons.map((ratios) => Math.log(at(at(ratios, r), c)));
      return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
    }),
  );
