/**
 * The values of a column that are not missing (NaN), in their order, in a new column. Every statistic of this folder begins
 * here, so that missing is decided in one place.
 *
 * @example present(Float64Array.of(2, NaN, 1)) // Float64Array.of(2, 1)
 */
export function present(column: Float64Array): Float64Array {
  const values = new Float64Array(column.length);
  let n = 0;
  for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i])) values[n++] = column[i]!;
  return n === values.length ? values : values.slice(0, n);
}
