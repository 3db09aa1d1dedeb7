import { deviation, mean } from "../statistics";
import { sum } from "../statistics/sum";
import { pairs } from "./pairs";

/**
 * Sample covariance (divisor n - 1) over the units that have both values, in two passes.
 *
 *     sum (x - mean x) (y - mean y) / (n - 1)
 *
 * Missing (NaN) is left out pair by pair (R's `use = "pairwise.complete.obs"`). Fewer than two pairs give NaN; a
 * constant column gives exactly 0.
 *
 * @example covariance(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, NaN)) // 1
 */
export function covariance(x: Float64Array, y: Float64Array): number {
  const [a, b] = pairs(x, y);
  if (a.length < 2) return NaN;
  if (deviation(a) === 0 || deviation(b) === 0) return 0;
  const [meanA, meanB] = [mean(a), mean(b)];
  return sum(a.map((value, i) => (value - meanA) * (b[i]! - meanB))) / (a.length - 1);
}
