import { totals } from "./totals";
import { columnOf, type Values } from "../values";

/**
 * Arithmetic mean of the values present, summed with compensation, and never beyond the extremes: that of a constant column
 * is exactly its value. Missing (NaN) is left out; a column without any value gives NaN.
 *
 * @example mean(Float64Array.of(1, NaN, 4)) // 2.5
 */
export function mean(column: Values): number {
  const { n, sum, least, most } = totals(columnOf(column));
  return Math.min(most, Math.max(least, sum / n));
}
