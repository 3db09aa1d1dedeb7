import { comoments } from "./comoments";

/**
 * Sample covariance (divisor n - 1) over the units that have both values, in two passes.
 *
 *     sum (x - mean x) (y - mean y) / (n - 1)
 *
 * Missing (NaN) is left out pair by pair (R's `use = "pairwise.complete.obs"`). Fewer than two pairs give NaN; a
 * constant column gives exactly 0. `weights` of the units as in `deviation`.
 *
 * @example covariance(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, NaN)) // 1
 */
export function covariance(x: Float64Array, y: Float64Array, weights: Float64Array | null = null): number {
  const { n, unitX, unitY, xy } = comoments(x, y, weights);
  return n < 2 ? NaN : (xy / (n - 1)) * unitX * unitY;
}
