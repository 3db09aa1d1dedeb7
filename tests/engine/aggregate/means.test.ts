import fc from "fast-check";
import { unitAggregations } from "../../../src/engine";
import { logRatio } from "../../../src/engine/aggregate/log-ratio";
import { evaluate, examplesOf } from "../../support/examples";

const mean = (method: string, values: number[], weights: number[], exponent = 1) =>
  unitAggregations[method]!.aggregate(Float64Array.from(values), Float64Array.from(weights), values.length, {
    exponent,
  });

test.each([...Object.keys(unitAggregations), "log-ratio"])("the example of %s holds", (name) => {
  const examples = examplesOf(`src/engine/aggregate/${name}.ts`);
  expect(examples).toHaveLength(1);
  for (const { expression, result } of examples)
    expect(evaluate(expression, { ...unitAggregations, logRatio })).toBeCloseTo(
      Number(evaluate(result, {})),
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

test.each(Object.keys(unitAggregations))("%s lies between the smallest and the largest child", (method) =>
  fc.assert(
    fc.property(positive, fc.constantFrom(-300, -2, -1e-6, 0.5, 3, 300), (drawn, exponent) => {
      const [values, weights] = lists(drawn);
      const result = mean(method, [...values], [...weights], exponent);
      expect(result).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12));
      expect(result).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12));
    }),
  ),
);

test.each(["median", "minimum"])("weights do not change the %s", (method) =>
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
    ["arithmetic", "geometric", "harmonic", "median", "minimum"].map((method) => needs(method, 1)),
  ).toEqual(["any", "positive", "positive", "any", "any"]);
});
