import { moments } from "./moments";
import { columnOf, type Values } from "../values";

/**
 * Sample standard deviation (divisor n - 1; Excel's STDEV.S) of the values present, in two passes.
 *
 *     sqrt( sum (x - mean)^2 / (n - 1) )
 *
 * Missing (NaN) is left out. Fewer than two values give NaN; a column that is constant but
 * for rounding gives exactly 0.
 *
 * @example deviation(Float64Array.of(2, NaN, 4, 6)) // 2
 */
export function deviation(column: Values): number {
  const { n, unit, second } = moments(columnOf(column));
  return n < 2 ? NaN : unit * Math.sqrt(second / (n - 1));
}
