/** Smallest and largest value; both NaN when there is none. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

/**
 * Smallest and largest of the values present. Missing (NaN) is left out; a column without any value gives NaN twice.
 *
 * @example extent(Float64Array.of(3, NaN, -1)) // { least: -1, most: 3 }
 */
export function extent(column: Float64Array): Extent {
  let least = Infinity;
  let most = -Infinity;
  // A comparison with NaN is false.
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    if (x < least) least = x;
    if (x > most) most = x;
  }
  return least <= most ? { least, most } : { least: NaN, most: NaN };
}
