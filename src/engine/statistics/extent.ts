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
  let minimum = Infinity;
  let maximum = -Infinity;
  // A comparison with NaN is false.
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    if (x < minimum) minimum = x;
    if (x > maximum) maximum = x;
  }
  return minimum <= maximum ? { minimum, maximum } : { minimum: NaN, maximum: NaN };
}

/**
 * Values closer to each other than this share of the largest count as equal: eight times the distance of neighbouring
 * doubles, more than the rounding of a division and a mean (0.3 / 3 is not 0.1).
 */
export const flatness = 1.8e-15;

/**
 * Whether values of this extent are all equal but for rounding. False without any value (NaN).
 *
 * @example isFlat({ minimum: 0.3 / 3, maximum: 0.1 }) // true
 */
export const isFlat = ({ minimum, maximum }: Extent): boolean =>
  maximum - minimum <= flatness * Math.max(Math.abs(minimum), Math.abs(maximum));
