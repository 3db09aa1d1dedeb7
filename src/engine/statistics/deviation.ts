import { moments } from "./moments";

/**
 * Sample standard deviation (divisor n - 1; Excel's STDEV.S) of the values present, in two passes.
 *
 *     sqrt( sum (x - mean)^2 / (n - 1) )
 *
 * Missing (NaN) is left out. Fewer than two values give NaN; a constant column gives exactly 0.
 *
 * @example deviation(Float64Array.of(2, NaN, 4, 6)) // 2
 */
export function deviation(column: Float64Array): number {
  const { n, second } = moments(column);
  return n < 2 ? NaN : Math.sqrt(second / (n - 1));
}
