import { checkedWeights } from "./checked-weights";
import { present } from "./present";
import { weightedQuantile } from "./weighted-quantile";
import { columnOf, type Values } from "../values";

/**
 * Quantile of the values present by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996:
 * R's default, Excel's PERCENTILE.INC).
 *
 *     x_(k) + (h - k) (x_(k+1) - x_(k)),  h = 1 + (n - 1) share,  k = floor(h)
 *
 * `share` is 0..1. Missing (NaN) is left out; a column without any value gives NaN, one value is every quantile.
 * With `weights` of the units, 0 or more: `weightedQuantile`.
 *
 * @throws TypeError when `weights` are neither a `Float64Array` nor null
 * @throws RangeError when `share` is not within 0..1.
 * @example quantile(Float64Array.of(1, 2, 3, 4), 0.25) // 1.75
 */
export function quantile(column: Values, share: number, weights: Float64Array | null = null): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A quantile's share is within 0..1, not ${share}.`);
  const given = checkedWeights(weights);
  if (given) return weightedQuantile(columnOf(column), given, share);
  const sorted = present(columnOf(column)).sort();
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  const high = sorted[below + 1] ?? low;
  return low + (position - below) * (high - low);
}
