import { type Moments, moments } from "./moments";

/**
 * Sample excess kurtosis, bias-corrected (type 2 of Joanes and Gill 1998; Excel's KURT): 0 for a normal distribution.
 *
 *     ((n + 1) (r - 3) + 6) (n - 1) / ((n - 2) (n - 3)),  r = n sum d^4 / (sum d^2)^2,  d = x - mean
 *
 * Missing (NaN) is left out. Fewer than four values, or a constant column, give NaN.
 *
 * @example kurtosis(Float64Array.of(3, 4, 5, 2, 3, 4, 5, 6, 4, 7)) // -0.15179963720841477
 */
export const kurtosis = (column: Float64Array): number => kurtosisOf(moments(column));

/** `kurtosis` from the column's moments. */
export function kurtosisOf({ n, second, fourth }: Moments): number {
  if (n < 4 || second === 0) return NaN;
  const ratio = (n * fourth) / (second * second);
  return (((n + 1) * (ratio - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));
}
