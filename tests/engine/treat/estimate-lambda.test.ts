import fc from "fast-check";
import { estimateLambda } from "../../../src/engine/treat/estimate-lambda";
import { evaluate, examplesOf } from "../../support/examples";
import { fixtureText } from "../../support/fixtures";
import { goldenCase, type GoldenTable, numbers, stageTable } from "../../support/golden";

/** The log-likelihood of Box and Cox (1964), straight from their formula, in plain loops: a grid asks it often. */
function likelihood(y: Float64Array, lambda: number): number {
  const average = (of: (x: number) => number): number => {
    let total = 0;
    for (const x of y) total += of(x);
    return total / y.length;
  };
  const power = (x: number): number => (lambda === 0 ? Math.log(x) : (x ** lambda - 1) / lambda);
  const centre = average(power);
  const variance = average((x) => (power(x) - centre) ** 2);
  return y.length * ((lambda - 1) * average(Math.log) - Math.log(variance) / 2);
}

const grid = Array.from({ length: 1001 }, (_, k) => -5 + k / 100);

/** The best of a grid of steps of 0.01. */
const bestOfGrid = (y: Float64Array): number =>
  grid.reduce((best, lambda) => (likelihood(y, lambda) > likelihood(y, best) ? lambda : best));

test("the example of estimate-lambda.ts holds", () => {
  const [example] = examplesOf("src/engine/treat/estimate-lambda.ts");
  expect(evaluate(example?.expression ?? "", { estimateLambda })).toBeCloseTo(
    Number(evaluate(example?.result ?? "", {})),
    11,
  );
});

test("is the exponent that multiple-precision arithmetic finds, for every indicator of the sample", () => {
  const exponents = JSON.parse(fixtureText("numerics/box-cox-lambda.json")) as Record<string, string>;
  const { expected } = goldenCase<GoldenTable>("transform.json#log_CT_orig");
  expect(Object.keys(exponents)).toHaveLength(30);
  for (const [code, exponent] of Object.entries(exponents)) {
    const logs = numbers(expected.columns[code] ?? []).filter((x) => !Number.isNaN(x));
    expect([code, estimateLambda(logs.map(Math.exp))]).toEqual([code, expect.closeTo(Number(exponent), 10)]);
  }
});

test("is within a step of the best of a fine grid, for every indicator of the sample", () => {
  const columns = stageTable("denominate.json#default");
  expect(columns).toHaveLength(30);
  for (const column of columns) {
    const values = column.filter((x) => !Number.isNaN(x)).sort();
    const y = values.map((x) => x - (values[0] ?? NaN) + 1);
    expect(Math.abs(estimateLambda(y) - bestOfGrid(y))).toBeLessThanOrEqual(0.01);
  }
});

const columns = fc
  .array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 3, maxLength: 30 })
  .map((xs) => Float64Array.from([1, 2, ...xs.map((x) => 1 + Math.round(x * 100) / 100)]));

test("no exponent of the grid is likelier, for any values", () =>
  fc.assert(
    fc.property(columns, (y) => {
      const found = likelihood(y, estimateLambda(y));
      const best = likelihood(y, bestOfGrid(y));
      expect(found).toBeGreaterThanOrEqual(best - 1e-9 * Math.max(1, Math.abs(best)));
    }),
    { numRuns: 40 },
  ));

test("does not depend on the order of the values", () =>
  fc.assert(
    fc.property(columns, (y) => expect(estimateLambda(y.toReversed())).toBeCloseTo(estimateLambda(y), 9)),
  ));

test.each([
  [5, [1, 1.5, 1.9, 1.99, 2, 2, 2, 2]],
  [-5, [1, 1.01, 1.02, 1.05, 1.5]],
])("is the bound %p that the likelihood rises to, where it is the likeliest", (bound, values) => {
  const y = Float64Array.from(values);
  expect(bestOfGrid(y)).toBe(bound);
  expect(estimateLambda(y)).toBe(bound);
});

test("does not overflow with large values", () =>
  expect(Math.abs(estimateLambda(Float64Array.of(1, 1e60, 2e60, 3e60, 1e90)))).toBeLessThan(5));
