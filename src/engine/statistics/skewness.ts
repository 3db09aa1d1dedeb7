import { type Moments, moments } from "./moments";

/**
 * Sample skewness, bias-corrected (type 2 of Joanes and Gill 1998; Excel's SKEW).
 *
 *     sqrt(n (n - 1)) / (n - 2) * sqrt(n) * sum d^3 / (sum d^2)^1.5,  d = x - mean
 *
 * Missing (NaN) is left out. Fewer than three values, or a constant column, give NaN.
 *
 * @example skewness(Float64Array.of(3, 4, 5, 2, 3, 4, 5, 6, 4, 7)) // 0.35954307140679753
 */
export const skewness = (column: Float64Array): number => skewnessOf(moments(column));

/** `skewness` from the column's moments. */
export function skewnessOf({ n, second, third }: Moments): number {
  if (n < 3 || second === 0) return NaN;
  return ((n * Math.sqrt(n - 1)) / (n - 2)) * (third / Math.pow(second, 1.5));
}
