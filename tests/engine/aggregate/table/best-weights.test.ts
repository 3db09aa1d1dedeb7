import fc from "fast-check";
import { benefitOfTheDoubt, type WeightBounds } from "../../../../src/engine/aggregate";

const free: WeightBounds = { lower: 0, upper: 1, of: "score" };

/**
 * The score of unit 0 by trying every corner instead of a programme: the shares u of its score at which the largest
 * u . peer / own is least lie where as many of the bounds and of the equalities between peers hold as there are children.
 * Two children: u = (s, 1 - s), and the corners are the ends of the interval and where two peers are equal.
 */
function byCorners(
  first: readonly number[],
  second: readonly number[],
  lower: number,
  upper: number,
): number {
  const peers = first.map((x, k) => [x / first[0]!, second[k]! / second[0]!] as const);
  const [least, most] = [Math.max(lower, 1 - upper), Math.min(upper, 1 - lower)];
  const crossings = peers.flatMap(([a, b]) =>
    peers.map(([c, d]) => (d - b) / (a - b - (c - d))).filter((s) => s > least && s < most),
  );
  const worst = (s: number) => Math.max(...peers.map(([a, b]) => s * a + (1 - s) * b));
  return 1 / Math.min(...[least, most, ...crossings].map(worst));
}

const values = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 5, maxLength: 5 });

test.each([
  [0, 1],
  [0.1, 0.9],
  [0.3, 0.6],
])("the score of two children between %p and %p is that of the best corner, to 1e-9", (lower, upper) =>
  fc.assert(
    fc.property(values, values, (first, second) => {
      const columns = [Float64Array.from(first), Float64Array.from(second)];
      const { scores } = benefitOfTheDoubt(columns, { lower, upper, of: "score" });
      expect(Math.abs(scores[0]! - byCorners(first, second, lower, upper))).toBeLessThan(1e-9);
    }),
    { numRuns: 100 },
  ),
);

const tables = fc
  .integer({ min: 1, max: 6 })
  .chain((children) =>
    fc.array(
      fc.array(
        fc.oneof(
          fc.double({ min: 1e-3, max: 100, noNaN: true }),
          fc.integer({ min: 0, max: 3 }),
          fc.constant(NaN),
        ),
        { minLength: 12, maxLength: 12 },
      ),
      { minLength: children, maxLength: children },
    ),
  );
const bounds: fc.Arbitrary<WeightBounds> = fc.record({
  lower: fc.constantFrom(0, 0.05, 0.1, 0.25),
  upper: fc.constantFrom(0.3, 0.4, 0.75, 1),
  of: fc.constantFrom("score" as const, "weights" as const),
});

test("weights are not negative, give no unit more than 1, keep their bounds and make the score", () =>
  fc.assert(
    fc.property(tables, bounds, (drawn, limits) => {
      const columns = drawn.map((column) => Float64Array.from(column));
      const { scores, weights } = benefitOfTheDoubt(columns, limits);
      scores.forEach((score, i) => {
        const has = [...columns.keys()].filter((j) => !Number.isNaN(columns[j]![i]!));
        if (has.length === 0) return expect(score).toBeNaN();
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        const own = has.map((j) => weights[j]![i]!);
        if (own.some(Number.isNaN)) return expect(score).toBe(0);
        const under = (k: number) =>
          has.reduce(
            (sum, j, at) => sum + own[at]! * (Number.isNaN(columns[j]![k]!) ? 0 : columns[j]![k]!),
            0,
          );
        expect(Math.abs(under(i) - score)).toBeLessThan(1e-12);
        columns[0]!.forEach((_, k) => expect(under(k)).toBeLessThan(1 + 1e-12));
        const parts = has.map((j, at) => own[at]! * (limits.of === "score" ? columns[j]![i]! : 1));
        const sum = parts.reduce((total, part) => total + part, 0);
        for (const part of parts) {
          expect(part / sum).toBeGreaterThan(Math.min(limits.lower, 1 / has.length) - 1e-9);
          expect(part / sum).toBeLessThan(Math.max(limits.upper, 1 / has.length) + 1e-9);
        }
      });
    }),
    { numRuns: 200 },
  ));

test("no other weights within the bounds are better", () =>
  fc.assert(
    fc.property(
      tables,
      fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
      (drawn, tried) => {
        const columns = drawn.map((column) => Float64Array.from(column, (x) => (Number.isNaN(x) ? 0 : x)));
        const { scores } = benefitOfTheDoubt(columns, free);
        const under = (k: number) => columns.reduce((sum, column, j) => sum + tried[j]! * column[k]!, 0);
        const largest = Math.max(...[...scores.keys()].map(under));
        if (largest === 0) return;
        scores.forEach((score, i) => expect(score).toBeGreaterThan(under(i) / largest - 1e-9));
      },
    ),
  ));

test("tighter bounds give no better score", () =>
  fc.assert(
    fc.property(tables, (drawn) => {
      const columns = drawn.map((column) =>
        Float64Array.from(column, (x) => (Number.isNaN(x) ? 1 : x + 0.5)),
      );
      const chain = [free, { ...free, lower: 0.05 }, { lower: 0.05, upper: 0.5, of: "score" } as const];
      const scores = chain.map((limits) => benefitOfTheDoubt(columns, limits).scores);
      for (const k of [1, 2])
        scores[k]!.forEach((score, i) => expect(score).toBeLessThan(scores[k - 1]![i]! + 1e-9));
    }),
  ));

test("scores do not change with the unit of measurement of a child", () =>
  fc.assert(
    fc.property(tables, fc.constantFrom(1e-6, 1e5), (drawn, factor) => {
      const columns = drawn.map((column) => Float64Array.from(column));
      const [first, ...others] = columns;
      const limits = { lower: 0.1, upper: 0.4, of: "score" } as const;
      const scaled = benefitOfTheDoubt([first!.map((x) => factor * x), ...others], limits).scores;
      benefitOfTheDoubt(columns, limits).scores.forEach((score, i) => {
        if (Number.isNaN(score)) expect(scaled[i]).toBeNaN();
        else expect(Math.abs(scaled[i]! - score)).toBeLessThan(1e-9);
      });
    }),
  ));

test("of a single child the score is the value over the largest", () =>
  expect(
    benefitOfTheDoubt([Float64Array.of(2, 8, NaN)], { lower: 0.1, upper: 0.4, of: "score" }).scores,
  ).toEqual(Float64Array.of(0.25, 1, NaN)));

test("two children that may not share out a whole have equal shares", () => {
  const columns = [Float64Array.of(4, 2), Float64Array.of(2, 4)];
  const { scores, weights } = benefitOfTheDoubt(columns, { lower: 0.1, upper: 0.4, of: "score" });
  expect(scores[0]).toBeCloseTo(0.8, 12);
  expect(weights[0]![0]! * 4).toBeCloseTo(0.4, 12);
  expect(weights[1]![0]! * 2).toBeCloseTo(0.4, 12);
});

test("a value of 0 can have no share: the score is 0 with a least share, and rests on the others without", () => {
  const columns = [Float64Array.of(0, 4), Float64Array.of(3, 4)];
  expect(benefitOfTheDoubt(columns, { ...free, lower: 0.1 }).scores[0]).toBe(0);
  expect(benefitOfTheDoubt(columns, free).scores[0]).toBeCloseTo(0.75, 12);
  expect(benefitOfTheDoubt([Float64Array.of(0, 0)], free).scores).toEqual(Float64Array.of(0, 0));
});

test("a unit is judged on the children that it has, and others on those of them that they have", () => {
  const columns = [Float64Array.of(2, 4, NaN), Float64Array.of(NaN, 1, 5)];
  expect(benefitOfTheDoubt(columns, free).scores).toEqual(Float64Array.of(0.5, 1, 1));
});
