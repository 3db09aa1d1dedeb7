/**
 * Share of indicators that each unit has, 0..1.
 *
 *     values present / indicators
 *
 * `table`: one column an indicator, one entry a unit, NaN missing; `units` is the number of units. Without indicators
 * the share is NaN.
 *
 * @example availability([Float64Array.of(1, NaN), Float64Array.of(2, 3)], 2) // Float64Array.of(1, 0.5)
 */
export function availability(table: readonly Float64Array[], units: number): Float64Array {
  const missing = new Int32Array(units);
  for (const column of table) for (let i = 0; i < units; i++) if (Number.isNaN(column[i]!)) missing[i]!++;
  return Float64Array.from(missing, (count) => (table.length - count) / table.length);
}
