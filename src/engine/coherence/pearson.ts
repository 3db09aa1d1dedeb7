import { deviation } from "../statistics";
import { covariance } from "./covariance";
import { pairs } from "./pairs";

/**
 * Pearson's product-moment correlation over the units that have both values, -1..1.
 *
 *     covariance(x, y) / (sd x sd y)
 *
 * Missing (NaN) is left out pair by pair. Fewer than two pairs, or a column that is constant over them, give NaN.
 *
 * @example pearson(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)) // 0.8
 */
export function pearson(x: Float64Array, y: Float64Array): number {
  const [a, b] = pairs(x, y);
  const scale = deviation(a) * deviation(b);
  if (!(scale > 0)) return NaN;
  return Math.min(1, Math.max(-1, covariance(a, b) / scale));
}
