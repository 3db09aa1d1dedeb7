/** Whether two numbers are equal but for rounding; missing only where the other is. */
export const isNear = (x: number, y: number, tolerance = 1e-9): boolean =>
  (Number.isNaN(x) && Number.isNaN(y)) ||
  x === y ||
  Math.abs(x - y) <= tolerance * Math.max(1, Math.abs(x), Math.abs(y));

/** Fails unless two columns are equal but for rounding. */
export function expectNear(found: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 1e-9): void {
  const same =
    found.length === expected.length && Array.from(found).every((x, i) => isNear(x, expected[i]!, tolerance));
  // The comparison of the whole columns shows what differs.
  if (!same) expect(Array.from(found)).toEqual(Array.from(expected));
}

/** Entries in another order. */
export const taken = (column: Float64Array, order: readonly number[]): Float64Array =>
  Float64Array.from(order, (i) => column[i]!);
