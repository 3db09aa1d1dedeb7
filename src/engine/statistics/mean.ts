import { present } from "./present";
import { sum } from "./sum";

/**
 * Arithmetic mean of the values present, summed with compensation. Missing (NaN) is left out; a column without any
 * value gives NaN.
 *
 * @example mean(Float64Array.of(1, NaN, 4)) // 2.5
 */
export function mean(column: Float64Array): number {
  const values = present(column);
  return sum(values) / values.length;
}
