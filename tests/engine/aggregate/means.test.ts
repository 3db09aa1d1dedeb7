import fc from "fast-check";
import { unitAggregations } from "../../../src/engine";
import { logRatio } from "../../../src/engine/aggregate/log-ratio";
import { evaluate, examplesOf } from "../../support/examples";

const mean = (method: string, values: number[], weights: number[], exponent = 1) =>
  unitAggregations[method]!.aggregate(Float64Array.from(values), Float64Array.from(weights), values.length, {
    exponent,
  });

const fileOf = (method: string): string => method.toLowerCase().replaceAll(" ", "-");

test.each([...Object.keys(unitAggregations), "log-ratio"])("the example of %s holds", (method) => {
  const [example, ...more] = examplesOf(`src/engine/aggregate/${fileOf(method)}.ts`);
  expect(more).toEqual([]);
  const [, name = ""] = /^(\w+)\./.exec(example?.expression ?? "") ?? [];
  const names = name === "" ? { logRatio } : { [name]: unitAggregations[method] };
  expect(evaluate(example?.expression ?? "", names)).toBeCloseTo(
    Number(evaluate(example?.result ?? "", {})),
    12,
  );
});

test("each aggregation is registered under its own name", () =>
  expect(Object.entries(unitAggregations).every(([name, { method }]) => name === method)).toBe(true));

const positive = fc.array(
  fc.record({
    value: fc.double({ min: 0.01, max: 1000, noNaN: true }),
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
  }),
  { minLength: 1, maxLength: 8 },
);
const lists = (drawn: { value: number; weight: number }[]) =>
  [drawn.map(({ value }) => value), drawn.map(({ weight }) => weight)] as const;

test.each([
  ["arithmetic", 1],
  ["geometric", 0],
  ["geometric", 1e-12],
  ["harmonic", -1],
])("the power mean is the %s mean at exponent %p", (method, exponent) =>
  fc.assert(
    fc.property(positive, (drawn) => {
      const [values, weights] = lists(drawn);
      const expected = mean(method, [...values], [...weights]);
      expect(Math.abs(mean("power", [...values], [...weights], exponent) - expected)).toBeLessThan(
        1e-9 * expected,
      );
    }),
  ),
);

const between = Object.keys(unitAggregations).filter(
  (method) => !["Mazziotta-Pareto", "sum", "product"].includes(method),
);

test.each(between)("%s lies between the smallest and the largest child", (method) =>
  fc.assert(
    fc.property(positive, fc.constantFrom(-300, -2, -1e-6, 0.5, 3, 300), (drawn, drawnExponent) => {
      const [values, weights] = lists(drawn);
      const exponent = method === "OWA" ? Math.abs(drawnExponent) : drawnExponent;
      const result = mean(method, [...values], [...weights], exponent);
      expect(result).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12));
      expect(result).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12));
    }),
  ),
);

test.each(["median", "minimum", "OWA"])("weights do not change the %s", (method) =>
  expect(mean(method, [3, 1, 2, 8], [1, 1, 1, 1])).toBe(mean(method, [3, 1, 2, 8], [9, 1, 1, 100])),
);

test("a median of an even number of children is the mean of the two in the middle", () =>
  expect(mean("median", [8, 1, 2, 4], [1, 1, 1, 1])).toBe(3));

test("a power mean of zeros is 0", () => expect(mean("power", [0, 0], [1, 3], 0.5)).toBe(0));

test("geometric, harmonic and power means of exponent 0 or less need positive values, other powers but 1 refuse negative ones", () => {
  const needs = (method: string, exponent: number) => {
    const aggregator = unitAggregations[method]!;
    if (aggregator.needsPositive({ exponent })) return "positive";
    return aggregator.needsNonNegative({ exponent }) ? "not negative" : "any";
  };
  expect([0.5, 2, 1, 0, -1].map((exponent) => needs("power", exponent))).toEqual([
    "not negative",
    "not negative",
    "any",
    "positive",
    "positive",
  ]);
  expect(
    ["arithmetic", "geometric", "harmonic", "median", "minimum", "OWA", "Mazziotta-Pareto"].map((method) =>
      needs(method, 1),
    ),
  ).toEqual(["any", "positive", "positive", "any", "any", "any", "not negative"]);
});

describe("OWA", () => {
  const equal = (values: number[]) => values.map(() => 1);

  test("is the largest child at exponent 0, the plain mean at 1, and near the smallest at a large one", () => {
    const owa = (exponent: number) => mean("OWA", [30, 90, 60], [1, 1, 1], exponent);
    expect(owa(0)).toBe(90);
    expect(owa(1)).toBeCloseTo(60, 12);
    expect(owa(1000)).toBeCloseTo(30, 9);
  });

  test("falls as its exponent rises", () =>
    fc.assert(
      fc.property(positive, fc.double({ min: 0, max: 5, noNaN: true }), (drawn, exponent) => {
        const [values] = lists(drawn);
        const owa = (a: number) => mean("OWA", [...values], equal([...values]), a);
        expect(owa(exponent + 0.5)).toBeLessThanOrEqual(owa(exponent) + 1e-9);
      }),
    ));
});

describe("Mazziotta-Pareto", () => {
  const index = (values: number[], weights: number[], parameters = {}) =>
    unitAggregations["Mazziotta-Pareto"]!.aggregate(
      Float64Array.from(values),
      Float64Array.from(weights),
      values.length,
      parameters,
    );

  test("is the arithmetic mean of a single child, of equal children and of zeros", () => {
    expect(index([7], [3])).toBe(7);
    expect(index([7], [3], { sample: true })).toBe(7);
    expect(index([4, 4, 4], [1, 2, 3])).toBeCloseTo(4, 12);
    expect(index([0, 0], [1, 1])).toBe(0);
  });

  test("the penalty is what plus adds, and never negative", () =>
    fc.assert(
      fc.property(positive, fc.boolean(), (drawn, sample) => {
        const [values, weights] = lists(drawn);
        const middle = mean("arithmetic", [...values], [...weights]);
        const minus = index([...values], [...weights], { sample });
        const plus = index([...values], [...weights], { sample, plus: true });
        expect(minus).toBeLessThanOrEqual(middle * (1 + 1e-12));
        expect(Math.abs(plus + minus - 2 * middle)).toBeLessThan(1e-9 * Math.abs(plus));
      }),
    ));

  test("does not change with the scale of the weights, and a child twice is a child of twice the weight", () =>
    fc.assert(
      fc.property(positive, (drawn) => {
        const [values, weights] = lists(drawn);
        const once = index([...values], [...weights]);
        const tolerance = 1e-9 * Math.max(...values);
        const scaled = index(
          [...values],
          weights.map((weight) => 7 * weight),
        );
        const twice = index([...values, values[0]!], [...weights, weights[0]!]);
        const heavier = index(
          [...values],
          weights.map((weight, k) => (k === 0 ? 2 * weight : weight)),
        );
        expect(Math.abs(scaled - once)).toBeLessThan(tolerance);
        expect(Math.abs(twice - heavier)).toBeLessThan(tolerance);
      }),
    ));
});
