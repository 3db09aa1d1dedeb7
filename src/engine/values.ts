/** One value per unit, in any list of numbers: an array, a typed array, a column of a data frame. Null and NaN are missing. */
export type Values = ArrayLike<number | null>;

/** The same values as a `Float64Array`, NaN for missing. A `Float64Array` is returned as it is. */
export const columnOf = (values: Values): Float64Array =>
  values instanceof Float64Array ? values : Float64Array.from(values, (x) => x ?? NaN);

/**
 * Columns of the same units.
 *
 * @throws RangeError when they differ in length: each has one value per unit
 */
export function tableOf(table: readonly Values[]): readonly Float64Array[] {
  table.forEach((values, j) => requireOnePerUnit(`column ${j + 1}`, values.length, table[0]?.length ?? 0));
  return table.map(columnOf);
}

/** @throws RangeError when there are more or fewer values than units */
export function requireOnePerUnit(what: string, length: number, units: number): void {
  if (length !== units) throw new RangeError(`There are ${units} units, and ${what} has ${length} values.`);
}
