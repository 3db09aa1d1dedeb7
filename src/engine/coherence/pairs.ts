import { columnOf, type Values } from "../values";

/**
 * The values of two columns at the units that have both, in their order: pairwise deletion of what is missing (NaN).
 *
 * @throws when the columns differ in length
 * @example pairs(Float64Array.of(1, NaN, 3), Float64Array.of(4, 5, 6)) // [Float64Array.of(1, 3), Float64Array.of(4, 6)]
 */
export function pairs(first: Values, second: Values): readonly [Float64Array, Float64Array] {
  const [x, y] = [columnOf(first), columnOf(second)];
  if (x.length !== y.length)
    throw new Error(`Columns of ${x.length} and of ${y.length} units have no pairs.`);
  const a = new Float64Array(x.length);
  const b = new Float64Array(x.length);
  let n = 0;
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i]) || Number.isNaN(y[i])) continue;
    a[n] = x[i]!;
    b[n++] = y[i]!;
  }
  return [a.subarray(0, n), b.subarray(0, n)];
}
