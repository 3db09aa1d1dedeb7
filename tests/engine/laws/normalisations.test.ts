import fc from "fast-check";
import { type Indicator, type Normaliser, normalisations } from "../../../src/engine";
import { shuffledColumn } from "./support/arbitraries";
import { expectNear, taken } from "./support/near";
import { type Exceptions, lawful, variantsOf } from "./support/variants";

/** Where a better value may have the lower score, and why. */
const notMonotone: Exceptions = {};

const indicatorOf = (direction: 1 | -1): Indicator => ({
  code: "x",
  name: "x",
  direction,
  values: new Float64Array(),
  unit: "",
  target: direction * 8,
  lower: -5,
  upper: 10,
  denominator: null,
  scale: 1,
});

const units = Array.from({ length: 12 }, (_, i) => ({ code: `u${i}`, name: `Unit ${i}` }));

interface Case {
  readonly column: Float64Array;
  readonly order: readonly number[];
  readonly indicator: Indicator;
}

const cases: fc.Arbitrary<Case> = fc
  .tuple(shuffledColumn, fc.constantFrom(1 as const, -1 as const))
  .map(([[column, order], direction]) => ({ column, order, indicator: indicatorOf(direction) }));

const fitted = (
  method: Normaliser,
  { column, indicator }: Case,
  parameters: Parameters<Normaliser["fit"]>[2],
  own = units,
) => method.fit(column, indicator, parameters, own.slice(0, column.length));

describe.each(variantsOf(normalisations))("$title", ({ method, parameters }) => {
  test("has the same scale for any order of the units", () =>
    fc.assert(
      fc.property(cases, (drawn) => {
        const { column, order, indicator } = drawn;
        const there = fitted(method, drawn, parameters);
        const back = method.fit(
          taken(column, order),
          indicator,
          parameters,
          order.map((i) => units[i]!),
        );
        expect(back.ok).toBe(there.ok);
        if (there.ok && back.ok) expectNear(column.map(back.apply), column.map(there.apply));
        else expect(back).toEqual(there);
      }),
    ));

  test("gives a number for every value that is there, and none for one that is missing", () =>
    fc.assert(
      fc.property(cases, (drawn) => {
        const fit = fitted(method, drawn, parameters);
        if (!fit.ok) return;
        for (const x of drawn.column) expect(Number.isFinite(fit.apply(x))).toBe(!Number.isNaN(x));
      }),
    ));

  test("leaves the column as it was", () =>
    fc.assert(
      fc.property(cases, (drawn) => {
        const before = drawn.column.slice();
        fitted(method, drawn, parameters);
        expect(drawn.column).toEqual(before);
      }),
    ));

  test.each([
    ["a constant column", [3, 3, 3]],
    ["one unit", [3]],
    ["one value, the others missing", [NaN, 3, NaN]],
    ["two values, tied with themselves", [1, 1, 2, 2]],
    ["a constant zero", [0, 0, 0]],
  ])("either has a scale for %s or says why not", (_, values) => {
    const column = Float64Array.from(values);
    const fit = method.fit(column, indicatorOf(1), parameters, units.slice(0, column.length));
    if (fit.ok) for (const x of column) expect(Number.isFinite(fit.apply(x))).toBe(!Number.isNaN(x));
    else expect(fit.problem).toMatch(/^[a-z-]+$/);
  });
});

test.each(lawful(normalisations, notMonotone))(
  "$title: no better value has a lower score",
  ({ method, parameters }) =>
    fc.assert(
      fc.property(cases, (drawn) => {
        const fit = fitted(method, drawn, parameters);
        if (!fit.ok) return;
        const directed = [...drawn.column.filter((x) => !Number.isNaN(x))].sort(
          (a, b) => drawn.indicator.direction * (a - b),
        );
        const scores = directed.map(fit.apply);
        scores
          .slice(1)
          .forEach((score, k) => expect(score).toBeGreaterThanOrEqual(scores[k]! - 1e-12 * Math.abs(score)));
      }),
    ),
);
