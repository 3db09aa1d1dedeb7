import { rounding } from "../numerics/rounding";
import { columnOf, type Values } from "../values";

/**
 * How much greater a score must be to be above another: 1e-9 of the largest absolute score of the column, so that the
 * last bits of a sum do not decide a rank. 0 for a column without scores.
 *
 * @example tieTolerance(Float64Array.of(50, -100, NaN)) // 1e-9 * 100
 */
export function tieTolerance(values: Values): number {
  const scores = columnOf(values);
  let largest = 0;
  for (let i = 0; i < scores.length; i++) if (Math.abs(scores[i]!) > largest) largest = Math.abs(scores[i]!);
  return rounding * largest;
}
