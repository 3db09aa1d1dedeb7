/**
 * The values of two columns at the units that have both, in their order: pairwise deletion of what is missing (NaN).
 *
 * @throws when the columns differ in length
 * @example pairs(Float64Array.of(1, NaN, 3), Float64Array.of(4, 5, 6)) // [Float64Array.of(1, 3), Float64Array.of(4, 6)]
 */
export function pairs(x: Float64Array, y: Float64Array): readonly [Float64Array, Float64Array] {
  if (x.length !== y.length)
    throw new Error(`Columns of ${x.length} and of ${y.length} units have no pairs.`);
  const both = (_: number, i: number): boolean => !Number.isNaN(x[i]!) && !Number.isNaN(y[i]!);
  return [x.filter(both), y.filter(both)];
}
