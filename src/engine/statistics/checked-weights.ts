/**
 * Weights of units as they were given.
 *
 * @throws TypeError where they are no Float64Array and not null: `columns.map(mean)` passes the position of a column as its weights
 * @example checkedWeights(null) // null
 */
export function checkedWeights(weights: unknown): Float64Array | null {
  if (weights === null) return null;
  if (isColumn(weights)) return weights;
  throw new TypeError(
    `Weights of units are a Float64Array, or null, and not ${typeof weights === "object" ? "another object" : String(weights)}. ` +
      "Where a function of columns is given to map, write columns.map((column) => mean(column)).",
  );
}

/** A column of another page or thread is one too. */
const isColumn = (value: unknown): value is Float64Array =>
  Object.prototype.toString.call(value) === "[object Float64Array]";
