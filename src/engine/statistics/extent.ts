import { columnOf, type Values } from "../values";

/** Smallest and largest value; both NaN when there is none. */
export interface Extent {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Smallest and largest of the values present. Missing (NaN) is left out; a column without any value gives NaN twice.
 *
 * @example extent(Float64Array.of(3, NaN, -1)) // { minimum: -1, maximum: 3 }
 */
export function extent(values: Values): Extent {
  const column = columnOf(values);
  let least = Infinity;
  let most = -Infinity;
  // A comparison with NaN is false.
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    if (x < least) least = x;
    if (x > most) most = x;
  }
  return least <= most ? { minimum: least, maximum: most } : { minimum: NaN, maximum: NaN };
}

/**
 * Values that are no further apart than this share of the largest are one value, but for rounding: eight times the distance
 * of neighbouring doubles, which is more than a division and a mean can add up to (0.3 / 3 is not 0.1).
 */
export const flatness = 1.8e-15;

/**
 * Whether values that reach so far are all the same, but for rounding. False where there is none (NaN).
 *
 * @example isFlat({ minimum: 0.3 / 3, maximum: 0.1 }) // true
 */
export const isFlat = ({ minimum: least, maximum: most }: Extent): boolean =>
  most - least <= flatness * Math.max(Math.abs(least), Math.abs(most));
