import { totals } from "./totals";
import { columnOf, type Values } from "../values";

/**
 * Arithmetic mean of the values present, summed with compensation, and never beyond the extremes: the mean of a
 * constant column is exactly its value. Missing (NaN) is left out; a column without any value gives NaN.
 *
 * @example mean(Float64Array.of(1, NaN, 4)) // 2.5
 */
export function mean(column: Values): number {
  const { n, sum, minimum, maximum } = totals(columnOf(column));
  return Math.min(maximum, Math.max(minimum, sum / n));
}
