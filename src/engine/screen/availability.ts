import { columnOf, type Values } from "../values";

/**
 * Share of indicators that each unit has, 0..1.
 *
 *     values present / indicators
 *
 * `columns`: one column per indicator, one entry per unit, NaN missing; `units` is the number of units. Without indicators
 * the share is NaN.
 *
 * @example availability([Float64Array.of(1, NaN), Float64Array.of(2, 3)], 2) // Float64Array.of(1, 0.5)
 */
export function availability(columns: readonly Values[], units: number): Float64Array {
  const table = columns.map(columnOf);
  const missing = new Int32Array(units);
  const none = new Float64Array(units);
  for (let j = 0; j < table.length; j += 2) countMissing(table[j]!, table[j + 1] ?? none, missing);
  const shares = new Float64Array(units);
  for (let i = 0; i < units; i++) shares[i] = (table.length - missing[i]!) / table.length;
  return shares;
}

/** Two columns at a time: half as many passes over the counts. */
function countMissing(first: Float64Array, second: Float64Array, missing: Int32Array): void {
  for (let i = 0; i < missing.length; i++) {
    const count = (Number.isNaN(first[i]) ? 1 : 0) + (Number.isNaN(second[i]) ? 1 : 0);
    if (count > 0) missing[i]! += count;
  }
}
