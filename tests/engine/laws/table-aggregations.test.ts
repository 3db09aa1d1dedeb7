import fc from "fast-check";
import { tableAggregations } from "../../../src/engine";
import { shuffledTable } from "./support/arbitraries";
import { expectNear, isNear, taken } from "./support/near";
import { type Exceptions, lawful, variantsOf } from "./support/variants";

/** Where a unit's own progress may lower its score, and why. */
const notMonotone: Exceptions = {};

const table = shuffledTable({ least: 0, units: 7 });
const complete = shuffledTable({ least: 1, units: 7, missing: false });
const weightsOf = (columns: readonly Float64Array[]) => Float64Array.from(columns, (_, j) => (j % 3) + 1);
const variants = variantsOf(tableAggregations);
const aggregateOf =
  ({ method, parameters }: (typeof variants)[number]) =>
  (columns: readonly Float64Array[], weights = weightsOf(columns)) =>
    method.aggregateTable(columns, weights, parameters);

test("the registry of aggregations over the table has some", () =>
  expect(variants.length).toBeGreaterThan(0));

describe.each(variants)("$title", (variant) => {
  const aggregate = aggregateOf(variant);

  test("does not depend on the order of the units", () =>
    fc.assert(
      fc.property(table, ({ columns, order }) =>
        expectNear(
          aggregate(columns.map((column) => taken(column, order))),
          taken(aggregate(columns), order),
          1e-7,
        ),
      ),
    ));

  test("does not depend on the order of the children", () =>
    fc.assert(
      fc.property(table, ({ columns }) =>
        expectNear(
          aggregate(columns.toReversed(), weightsOf(columns).toReversed()),
          aggregate(columns),
          1e-7,
        ),
      ),
    ));

  test("does not depend on the scale of the weights", () =>
    fc.assert(
      fc.property(table, fc.constantFrom(0.01, 3, 1e6), ({ columns }, factor) =>
        expectNear(
          aggregate(
            columns,
            weightsOf(columns).map((w) => factor * w),
          ),
          aggregate(columns),
          1e-7,
        ),
      ),
    ));

  test("gives equal units equal scores", () =>
    fc.assert(
      fc.property(table, fc.nat(6), ({ columns, order }, k) => {
        const twin = k % order.length;
        const scores = aggregate(columns.map((column) => taken(column, [...column.keys(), twin])));
        expect(isNear(scores.at(-1)!, scores[twin]!, 1e-7)).toBe(true);
      }),
    ));

  test("has a score for each unit with a value, and for no other; the columns are as they were", () =>
    fc.assert(
      fc.property(table, ({ columns }) => {
        const before = columns.map((column) => column.slice());
        const scores = aggregate(columns);
        expect(columns).toEqual(before);
        scores.forEach((score, i) =>
          expect(Number.isFinite(score)).toBe(columns.some((column) => !Number.isNaN(column[i]))),
        );
      }),
    ));

  test("puts no unit below one that it is at least as good as in every child", () =>
    fc.assert(
      fc.property(complete, fc.nat(4), ({ columns }, step) => {
        // A unit that is the first one, better by a step in every other child.
        const columnsWith = columns.map((column, j) =>
          Float64Array.of(...column, column[0]! + (j % 2) * step),
        );
        const scores = aggregate(columnsWith);
        expect(scores.at(-1)!).toBeGreaterThanOrEqual(scores[0]! - 1e-7 * Math.abs(scores[0]!));
      }),
    ));

  test.each([
    ["one unit", [[3], [4]]],
    [
      "units that are all equal",
      [
        [3, 3, 3],
        [1, 1, 1],
      ],
    ],
    ["a single child", [[1, 2, 3]]],
    [
      "a unit without values",
      [
        [1, NaN, 3],
        [2, NaN, 1],
      ],
    ],
  ])("has scores for %s", (_, values) => {
    const columns = values.map((list) => Float64Array.from(list));
    aggregate(columns).forEach((score, i) =>
      expect(Number.isFinite(score)).toBe(columns.some((column) => !Number.isNaN(column[i]))),
    );
  });
});

test.each(lawful(tableAggregations, notMonotone))(
  "$title: no unit falls behind by its own progress",
  (variant) => {
    const aggregate = aggregateOf(variant);
    fc.assert(
      fc.property(
        complete,
        fc.nat(6),
        fc.nat(4),
        fc.integer({ min: 1, max: 9 }),
        ({ columns, order }, a, b, step) => {
          const [i, j] = [a % order.length, b % columns.length];
          const better = columns.map((column, k) => (k === j ? column.with(i, column[i]! + step) : column));
          const place = (scores: Float64Array) =>
            scores.filter((x) => x > scores[i]! + 1e-9 * Math.abs(scores[i]!)).length;
          expect(place(aggregate(better))).toBeLessThanOrEqual(place(aggregate(columns)));
        },
      ),
    );
  },
);
