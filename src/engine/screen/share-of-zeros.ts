import { at } from "../at";
import { columnOf, type Values } from "../values";

/**
 * Share of zeros among the figures of each unit, 0..1.
 *
 *     zeros / values present
 *
 * `columns`: one column per indicator, one entry per unit, NaN missing; `units` is the number of units. Of a unit without
 * figures the share is NaN.
 *
 * @example shareOfZeros([Float64Array.of(0, 0), Float64Array.of(2, NaN)], 2) // Float64Array.of(0.5, 1)
 */
export function shareOfZeros(columns: readonly Values[], units: number): Float64Array {
  const zeros = new Int32Array(units);
  const present = new Int32Array(units);
  for (const column of columns.map(columnOf))
    for (let i = 0; i < units; i++) {
      if (!Number.isNaN(column[i])) present[i] = at(present, i) + 1;
      if (column[i] === 0) zeros[i] = at(zeros, i) + 1;
    }
  return Float64Array.from(zeros, (count, i) => count / at(present, i));
}
