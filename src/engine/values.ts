/** One value per unit, in any list of numbers: an array, a typed array, a column of a data frame. Null and NaN are missing. */
export type Values = ArrayLike<number | null>;

/** The same values as the engine keeps them: a `Float64Array`, NaN missing. One that is given comes back as it is. */
export const columnOf = (values: Values): Float64Array =>
  values instanceof Float64Array ? values : Float64Array.from(values, (x) => x ?? NaN);
