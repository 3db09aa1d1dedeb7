import { comoments } from "./comoments";
import { type Values } from "../values";

/**
 * Pearson's product-moment correlation over the units that have both values, -1..1.
 *
 *     sum (x - mean x) (y - mean y) / sqrt(sum (x - mean x)^2 sum (y - mean y)^2)
 *
 * Missing (NaN) is left out pair by pair. Fewer than two pairs, or a column that is constant over them, give NaN.
 * With `weights` of the units, 0 or more, means and sums are weighted.
 *
 * @example pearson(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)) // 0.8
 */
export function pearson(x: Values, y: Values, weights: Float64Array | null = null): number {
  const { xx, yy, xy } = comoments(x, y, weights);
  // One root is rounded less often than two; the units of the distances leave the product room.
  const scale = Math.sqrt(xx * yy);
  if (!(scale > 0)) return NaN;
  return Math.min(1, Math.max(-1, xy / scale));
}
