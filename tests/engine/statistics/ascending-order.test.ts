import fc from "fast-check";
import { ascendingOrder } from "../../../src/engine/statistics/ascending-order";

/** Of every size, with their neighbours, of both signs, and missing. */
const value = fc.oneof(
  fc.double({ noNaN: true }),
  fc.constantFrom(
    NaN,
    0,
    -0,
    Infinity,
    -Infinity,
    5e-324,
    -5e-324,
    1,
    1 + 2 ** -52,
    -1,
    -1 - 2 ** -52,
    2 ** 600,
  ),
  fc.integer({ min: -3, max: 3 }),
);
const columns = fc.array(value, { maxLength: 60 }).map((column) => Float64Array.from(column));

test("ascendingOrder(column) is a sort by size that keeps the order of equal values and leaves NaN out", () =>
  fc.assert(
    fc.property(columns, (column) => {
      const given = column.slice();
      const { sorted, places } = ascendingOrder(column);
      const expected = [...column.keys()]
        .filter((i) => !Number.isNaN(column[i]))
        // A difference of two infinities is NaN.
        .sort((i, j) => (column[i] === column[j] ? i - j : (column[i] ?? 0) < (column[j] ?? 0) ? -1 : 1));
      expect([...places]).toEqual(expected);
      // -0 is 0 here.
      expect([...sorted]).toEqual(expected.map((i) => (column[i] ?? NaN) + 0));
      expect(column).toEqual(given);
    }),
  ));

test("a short column after a long one sees nothing of it", () => {
  ascendingOrder(Float64Array.from({ length: 5000 }, (_, i) => -i));
  expect([...ascendingOrder(Float64Array.of(2, NaN, 1)).places]).toEqual([2, 0]);
  expect(ascendingOrder(Float64Array.of(NaN)).places).toHaveLength(0);
  expect(ascendingOrder(new Float64Array(0)).sorted).toHaveLength(0);
});
