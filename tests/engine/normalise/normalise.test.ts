import fc from "fast-check";
import { type Choice, type Indicator, type NormalFit, normalisations } from "../../../src/engine";
import { ascendingRanks } from "../../../src/engine/normalise/ascending-rank";
import { evaluate, examplesOf } from "../../support/examples";

const indicator: Indicator = {
  code: "i",
  name: "Indicator",
  direction: 1,
  values: new Float64Array(0),
  unit: "",
  target: 60,
  lower: -50,
  upper: 50,
  denominator: null,
  scale: 1,
};

const fitted = (
  method: string,
  column: Float64Array,
  change: Partial<Indicator> = {},
  parameters: Choice["parameters"] = {},
): NormalFit | undefined => normalisations[method]?.fit(column, { ...indicator, ...change }, parameters, []);

/** The normalised column, or the problem. */
function normalised(...given: Parameters<typeof fitted>): number[] | string | undefined {
  const fit = fitted(...given);
  return fit?.fits ? Array.from(given[1], fit.apply) : (fit?.problem ?? undefined);
}

test("the example in ascending-rank.ts holds", () => {
  const examples = examplesOf("src/engine/normalise/ascending-rank.ts");
  expect(examples).toHaveLength(1);
  for (const { expression, result } of examples)
    expect(evaluate(expression, { ascendingRanks })).toEqual(evaluate(result, {}));
});

const value = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.constant(NaN));
const columns = fc.array(value, { minLength: 2, maxLength: 30 }).map((column) => Float64Array.from(column));
const directions = fc.constantFrom<1 | -1>(1, -1);
const near = (x: number | undefined) => expect.closeTo(x ?? NaN, 9) as unknown;

describe.each(Object.keys(normalisations))("%s", (method) => {
  test("is registered under its own name", () => expect(normalisations[method]?.method).toBe(method));

  test("is monotone in the direction of the indicator", () =>
    fc.assert(
      fc.property(columns, directions, (column, direction) => {
        const fit = fitted(method, column, { direction, target: direction * 60 });
        if (!fit?.fits) return;
        const better = column.filter((x) => !Number.isNaN(x)).sort((a, b) => direction * (a - b));
        const scores = Array.from(better, fit.apply);
        expect(scores).toEqual(scores.toSorted((a, b) => a - b));
      }),
    ));

  test("does not depend on the order of the units", () =>
    fc.assert(
      fc.property(columns, directions, (column, direction) => {
        const change = { direction, target: direction * 60 };
        const turned = normalised(method, column.toReversed(), change);
        const straight = normalised(method, column, change);
        expect(Array.isArray(turned) ? turned.toReversed() : turned).toEqual(
          Array.isArray(straight) ? straight.map((x) => (Number.isNaN(x) ? NaN : near(x))) : straight,
        );
      }),
    ));

  test("is missing where the value is missing, and only there", () =>
    fc.assert(
      fc.property(columns, (column) => {
        const scores = normalised(method, column);
        if (Array.isArray(scores)) expect(scores.map(Number.isNaN)).toEqual(Array.from(column, Number.isNaN));
      }),
    ));

  test("a column without any value has no scale, except between goalposts", () => {
    const fit = fitted(method, Float64Array.of(NaN, NaN));
    expect(fit).toMatchObject(
      method === "goalposts" ? { fits: true } : { fits: false, problem: "indicator-all-missing" },
    );
  });
});

test.each(["min-max", "z-score", "rank", "percentile rank"])(
  "%s does not change with the unit of measurement",
  (method) =>
    fc.assert(
      fc.property(
        columns,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: -10, max: 10 }),
        (column, factor, shift) => {
          const before = normalised(method, column);
          const after = normalised(
            method,
            column.map((x) => factor * x + shift),
          );
          if (Array.isArray(before))
            expect(after).toEqual(before.map((x) => (Number.isNaN(x) ? NaN : near(x))));
          else expect(after).toBe(before);
        },
      ),
    ),
);

describe("a constant column", () => {
  // Its mean rounds to another number than 0.1.
  const column = new Float64Array(10).fill(0.1);

  test.each(["min-max", "z-score", "distance to target"])("has no scale under %s", (method) =>
    expect(normalised(method, column)).toBe("indicator-constant"),
  );

  test("has rank 1 throughout", () => expect(normalised("rank", column)).toEqual(Array(10).fill(1)));

  test("has percentile rank 0 throughout", () =>
    expect(normalised("percentile rank", column)).toEqual(Array(10).fill(0)));

  test("has a place between goalposts", () =>
    expect(normalised("goalposts", column, { lower: 0, upper: 1 })).toEqual(Array(10).fill(near(10))));
});

test("percentile rank of one value among missing ones has no scale: nobody to compare with", () => {
  expect(normalised("percentile rank", Float64Array.of(NaN, 7))).toBe("indicator-constant");
});

test("goalposts: an indicator without both of them has no scale", () => {
  for (const change of [{ lower: NaN }, { upper: NaN }, { lower: NaN, upper: NaN }])
    expect(normalised("goalposts", Float64Array.of(1, 2), change)).toBe("indicator-without-goalposts");
});

describe("goalposts -50 and 50, figures 1-100", () => {
  const column = Float64Array.of(-60, -50, 0, 50, 60);
  const figures = { lower: 1, upper: 100 };

  test("values beyond a goalpost count as the goalpost", () =>
    expect(normalised("goalposts", column, {}, figures)).toEqual([1, 1, 50.5, 100, 100]));

  test("unclipped, they go on in proportion", () => {
    const found = normalised("goalposts", column, {}, { ...figures, clip: false });
    expect(found).toEqual([-8.9, 1, 50.5, 100, 109.9].map(near));
  });

  test("with direction -1 the lower goalpost is the best", () =>
    expect(normalised("goalposts", column, { direction: -1 }, figures)).toEqual([100, 100, 50.5, 1, 1]));
});

describe("distance to target", () => {
  const column = Float64Array.of(10, 20, 70);

  test("0 is the worst value, 1 the target, more is beyond it", () =>
    expect(normalised("distance to target", column)).toEqual([0, near(0.2), near(1.2)]));

  test("capped, nothing is beyond the target", () =>
    expect(normalised("distance to target", column, {}, { cap: true })).toEqual([0, near(0.2), 1]));

  test("with direction -1 the largest value is the worst", () =>
    expect(normalised("distance to target", column, { direction: -1, target: 20 })).toEqual([
      near(1.2),
      1,
      0,
    ]));

  test("an indicator without a target has no scale", () =>
    expect(normalised("distance to target", column, { target: NaN })).toBe("indicator-without-target"));

  test.each([10, 5])("nor has one whose target, %p, is no better than the worst value", (target) =>
    expect(normalised("distance to target", column, { target })).toBe("indicator-without-target"),
  );
});

describe("a value that is not in the column", () => {
  const column = Float64Array.of(10, 20, 20, 40);
  const carried = (method: string, x: number, change: Partial<Indicator> = {}) => {
    const fit = fitted(method, column, change);
    return fit?.fits ? fit.apply(x) : undefined;
  };

  test("has the rank that it would have there", () =>
    expect([5, 20, 30, 99].map((x) => carried("rank", x))).toEqual([1, 2, 4, 5]));

  test("likewise where lower is better", () =>
    expect([99, 20, 30, 5].map((x) => carried("rank", x, { direction: -1 }))).toEqual([1, 2, 2, 5]));

  test("goes on in proportion under min-max", () => expect(carried("min-max", 55)).toBe(150));

  test("is missing when it is missing", () => expect(carried("rank", NaN)).toBeNaN());
});

test("none only turns the sign where lower is better", () => {
  expect(normalised("none", Float64Array.of(1, NaN, -2), { direction: -1 })).toEqual([-1, NaN, 2]);
  expect(normalised("none", Float64Array.of(1, NaN, -2))).toEqual([1, NaN, -2]);
});

test("ranking 100,000 units is a matter of sorting them, not of comparing all with all", () => {
  const column = Float64Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 100_003);
  const start = performance.now();
  normalised("rank", column);
  expect(performance.now() - start).toBeLessThan(2000);
});
