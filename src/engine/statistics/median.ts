import { checkedWeights } from "./checked-weights";
import { present } from "./present";
import { weightedQuantile } from "./weighted-quantile";
import { columnOf, type Values } from "../values";

/**
 * Median of the values present: the middle one, or the mean of the two in the middle. Missing (NaN) is left out; a
 * column without any value gives NaN. With `weights` of the units, 0 or more: `weightedQuantile` of one half.
 *
 * @throws TypeError when `weights` are neither a `Float64Array` nor null, as in `columns.map(median)`
 * @example median(Float64Array.of(5, NaN, 1, 2, 4)) // 3
 */
export function median(column: Values, weights: Float64Array | null = null): number {
  const given = checkedWeights(weights);
  if (given) return weightedQuantile(columnOf(column), given, 0.5);
  const sorted = present(columnOf(column)).sort();
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN;
  return low === high ? low : (low + high) / 2;
}
