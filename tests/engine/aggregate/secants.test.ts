import fc from "fast-check";
import { unitAggregations, type Choice } from "../../../src/engine";
import { everyAggregation, risingAggregations } from "../../support/random-model";

const choices: readonly Choice[] = [
  ...everyAggregation,
  ...[0, 1e-9, 1, 2, 7].map((exponent) => ({ method: "power", parameters: { exponent } })),
  ...[0, 0.5, 1].map((exponent) => ({ method: "OWA", parameters: { exponent } })),
  { method: "Mazziotta-Pareto", parameters: { plus: true, sample: true } },
  { method: "product", parameters: {} },
  ...[1, 3, 9].map((count) => ({ method: "best", parameters: { count } })),
  { method: "minimum below", parameters: { threshold: 3 } },
];
const byPlace: readonly string[] = ["minimum", "median", "OWA", "best", "worst", "minimum below"];

function secants({ method, parameters }: Choice, from: number[], to: number[], weights: number[]) {
  const aggregator = unitAggregations[method]!;
  const n = from.length;
  const [before, after, shares] = [
    Float64Array.from(from),
    Float64Array.from(to),
    Float64Array.from(weights),
  ];
  const out = new Float64Array(n);
  aggregator.secants(before, after, shares, n, parameters, out);
  const mean = (values: Float64Array) => aggregator.aggregate(values, shares, n, parameters);
  return { out, before: mean(before), after: mean(after) };
}

const explained = (out: Float64Array, from: number[], to: number[]) =>
  out.reduce((sum, weight, k) => sum + weight * (to[k]! - from[k]!), 0);

const child = (value: fc.Arbitrary<number>) =>
  fc.record({ from: value, to: value, weight: fc.double({ min: 0.01, max: 10, noNaN: true }) });
const children = (value: fc.Arbitrary<number>) => fc.array(child(value), { minLength: 1, maxLength: 7 });
const lists = (drawn: { from: number; to: number; weight: number }[]) =>
  [drawn.map(({ from }) => from), drawn.map(({ to }) => to), drawn.map(({ weight }) => weight)] as const;

describe.each(choices)("secants of $method $parameters", (choice) => {
  const anything = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 0.001, max: 100, noNaN: true }));

  test("add up to the difference of the means", () =>
    fc.assert(
      fc.property(children(anything), (drawn) => {
        const [from, to, weights] = lists(drawn);
        const { out, before, after } = secants(choice, from, to, weights);
        const largest = Math.max(...from, ...to, before, after);
        expect(Math.abs(explained(out, from, to) - (after - before))).toBeLessThan(1e-11 * largest);
      }),
    ));

  test("are positive or 0 where the aggregation rises with each child", () =>
    fc.assert(
      fc.property(children(anything), (drawn) => {
        if (!risingAggregations.some(({ method }) => method === choice.method)) return;
        const { out } = secants(choice, ...lists(drawn));
        expect(out.every((weight) => weight >= 0)).toBe(true);
      }),
    ));

  test("of points that nearly coincide are the derivative", () =>
    fc.assert(
      fc.property(children(fc.double({ min: 1, max: 100, noNaN: true })), (drawn) => {
        if (byPlace.includes(choice.method)) return;
        const [from, , weights] = lists(drawn);
        const near = from.map((x) => x * (1 + 1e-13));
        const there = secants(choice, from, from, weights).out;
        const close = secants(choice, from, near, weights).out;
        close.forEach((weight, k) =>
          expect(Math.abs(weight - there[k]!)).toBeLessThan(1e-9 * (1 + Math.abs(weight))),
        );
      }),
    ));

  test("do not depend on the order of the children", () =>
    fc.assert(
      fc.property(children(anything), (drawn) => {
        const there = secants(choice, ...lists(drawn)).out;
        const back = secants(choice, ...lists(drawn.toReversed())).out.toReversed();
        there.forEach((weight, k) =>
          expect(Math.abs(weight - back[k]!)).toBeLessThan(1e-9 * (1 + Math.abs(weight))),
        );
      }),
    ));
});

test.each([{ exponent: 0.5 }, { exponent: 2 }])(
  "a power mean of %j has finite secants through 0",
  (parameters) => {
    const choice = { method: "power", parameters };
    const [from, to] = [Array.of(0, 0, 4), Array.of(0, 9, 0)];
    const { out, before, after } = secants(choice, from, to, [1, 2, 1]);
    expect(out.every(Number.isFinite)).toBe(true);
    expect(explained(out, from, to)).toBeCloseTo(after - before, 12);
    expect(secants(choice, [0, 0], [0, 0], [1, 1]).out).toEqual(Float64Array.of(0.5, 0.5));
  },
);

test("children of the median, the minimum and the OWA that move together share their part", () => {
  for (const method of byPlace.filter((name) => name !== "minimum below"))
    expect(secants({ method, parameters: {} }, [3, 3], [5, 5], [1, 2]).out).toEqual(
      Float64Array.of(0.5, 0.5),
    );
});

test("the minimum is the child that is smallest for as long as it is", () =>
  expect(secants({ method: "minimum", parameters: {} }, [0, 3], [4, 3], [1, 1]).out).toEqual(
    Float64Array.of(0.75, 0.25),
  ));

test("a jump of the minimum below a threshold is the child's that crosses it", () => {
  const choice = { method: "minimum below", parameters: { threshold: 50 } };
  const { out, before, after } = secants(choice, [40, 80], [60, 80], [1, 1]);
  expect([before, after]).toEqual([40, 70]);
  // Half of the way the child is the minimum, then half of the mean; between them the score jumps from 50 to 65.
  // The threshold itself has a tolerance of 1e-9 of it.
  expect(out[0]).toBeCloseTo(0.5 + 0.5 * 0.5 + 15 / 20, 8);
  expect(out[1]).toBeCloseTo(0.25, 8);
  expect(20 * (out[0] ?? NaN)).toBeCloseTo(after - before, 12);
});

test("a product through 0 has finite secants, and one with a missing child is scaled up to all", () => {
  const { out, before, after } = secants(
    { method: "product", parameters: {} },
    [0, 2, 3],
    [4, 0, 3],
    [1, 1, 1],
  );
  expect([before, after, explained(out, [0, 2, 3], [4, 0, 3])]).toEqual([0, 0, expect.closeTo(0, 12)]);
  const product = unitAggregations.product;
  const [from, to, ones] = [Float64Array.of(2, 8), Float64Array.of(4, 4), Float64Array.of(1, 1)];
  const whole = { weight: 3, children: 3 };
  expect(product.aggregate(from, ones, 2, {}, whole)).toBeCloseTo(64, 12);
  const weights = new Float64Array(2);
  product.secants(from, to, ones, 2, {}, weights, whole);
  expect(explained(weights, [...from], [...to])).toBeCloseTo(0, 12);
});

test("a Mazziotta-Pareto index has finite secants from and to children that are all 0", () => {
  const choice = { method: "Mazziotta-Pareto", parameters: {} };
  for (const [from, to] of [
    [
      [0, 0, 0],
      [2, 5, 9],
    ],
    [
      [2, 5, 9],
      [0, 0, 0],
    ],
  ] as const) {
    const { out, before, after } = secants(choice, [...from], [...to], [1, 2, 1]);
    expect(explained(out, [...from], [...to])).toBeCloseTo(after - before, 12);
  }
  expect(secants(choice, [0, 0], [0, 0], [1, 3]).out).toEqual(Float64Array.of(0.25, 0.75));
});

test("a child far above the mean of its Mazziotta-Pareto index counts against it", () => {
  const choice = { method: "Mazziotta-Pareto", parameters: {} };
  const { out, before, after } = secants(choice, [1, 1, 30], [1, 1, 40], [1, 1, 1]);
  expect(after).toBeLessThan(before);
  expect(out[2]).toBeLessThan(0);
});
