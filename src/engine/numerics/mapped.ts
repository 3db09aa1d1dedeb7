/**
 * A column of what a function gives for each value. A plain loop: several times faster than a typed array's own `map`.
 *
 * @example mapped(Float64Array.of(1, NaN), (x) => 2 * x) // Float64Array.of(2, NaN)
 */
export function mapped(column: Float64Array, of: (x: number) => number): Float64Array {
  const values = new Float64Array(column.length);
  for (let i = 0; i < values.length; i++) values[i] = of(column[i]!);
  return values;
}
