import { checkedWeights } from "./checked-weights";
import { totals } from "./totals";
import { weightedMoments } from "./weighted-moments";
import { columnOf, type Values } from "../values";

/**
 * Arithmetic mean of the values present, summed with compensation, and never beyond the extremes: the mean of a
 * constant column is exactly its value. Missing (NaN) is left out; a column without any value gives NaN. With `weights` of
 * the units, 0 or more: sum w x / sum w.
 *
 * @throws TypeError when `weights` are neither a `Float64Array` nor null, as in `columns.map(mean)`
 * @example mean(Float64Array.of(1, NaN, 4)) // 2.5
 * @example mean(Float64Array.of(1, NaN, 4), Float64Array.of(2, 9, 1)) // 2
 */
export function mean(column: Values, weights: Float64Array | null = null): number {
  const given = checkedWeights(weights);
  if (given) return weightedMoments(columnOf(column), given).mean;
  const { n, sum, minimum, maximum } = totals(columnOf(column));
  return Math.min(maximum, Math.max(minimum, sum / n));
}
