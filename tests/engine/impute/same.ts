/** Two tables hold the same up to so many digits after the point, gaps in the same places. */
export const expectSame = (
  found: readonly Float64Array[],
  wanted: readonly Float64Array[],
  digits: number,
): void => {
  const gaps = (table: readonly Float64Array[]) => table.map((column) => Array.from(column, Number.isNaN));
  expect(gaps(found)).toEqual(gaps(wanted));
  found.forEach((column, j) =>
    column.forEach((x, i) => {
      if (!Number.isNaN(x)) expect(x).toBeCloseTo(wanted[j]?.[i] ?? NaN, digits);
    }),
  );
};
