import fc from "fast-check";
import { dirichletShares, normalVariate, type Stream, streams } from "../../../src/engine/random";
import { logGammaVariate } from "../../../src/engine/random/dirichlet";
import { portableExp, portableLog } from "../../../src/engine/random/portable";

const stream = (seed: number): Stream => streams(seed, 1)[0]!;
const moments = (numbers: readonly number[]) => {
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  return { mean, variance: numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length };
};
const draw = (count: number, next: () => number) => Array.from({ length: count }, next);

describe("logarithm and exponential from plain arithmetic", () => {
  test("portableLog is Math.log to a few units in the last place", () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: 1e308, noNaN: true }), (x) => {
        expect(Math.abs(portableLog(x) - Math.log(x))).toBeLessThanOrEqual(
          4 * Number.EPSILON * Math.max(Math.abs(Math.log(x)), Math.abs(x - 1) < 0.5 ? Math.abs(x - 1) : 1),
        );
      }),
      { numRuns: 2000 },
    );
    expect(portableLog(1)).toBe(0);
  });

  test("portableExp is Math.exp to a few units in the last place", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        const tolerance = 4 * Number.EPSILON * Math.max(1, Math.abs(x));
        expect(Math.abs(portableExp(x) / Math.exp(x) - 1)).toBeLessThanOrEqual(tolerance);
      }),
      { numRuns: 2000 },
    );
    expect([portableExp(0), portableExp(-800)]).toEqual([1, 0]);
  });
});

test("normal numbers have mean 0, variance 1 and the share within one deviation, within five standard errors", () => {
  const n = 40_000;
  const numbers = draw(n, () => normalVariate(stream1));
  const { mean, variance } = moments(numbers);
  expect(Math.abs(mean)).toBeLessThan(5 / Math.sqrt(n));
  expect(Math.abs(variance - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
  // 2 Phi(1) - 1, from tables of the normal distribution.
  const share = 0.6826894921370859;
  const within = numbers.filter((x) => Math.abs(x) < 1).length / n;
  expect(Math.abs(within - share)).toBeLessThan(5 * Math.sqrt((share * (1 - share)) / n));
});
const stream1 = stream(11);

test.each([0.2, 1, 3.7, 250])("gamma variates of shape %p have it as their mean and variance", (shape) => {
  const n = 40_000;
  const next = stream(5);
  const { mean, variance } = moments(draw(n, () => Math.exp(logGammaVariate(shape, next))));
  expect(Math.abs(mean - shape)).toBeLessThan(5 * Math.sqrt(shape / n));
  // The fourth central moment is 3 shape^2 + 6 shape.
  expect(Math.abs(variance - shape)).toBeLessThan(5 * Math.sqrt((2 * shape ** 2 + 6 * shape) / n));
});

test("Dirichlet shares have the means and variances of the distribution, and sum to 1", () => {
  const [shapes, total, n] = [[0.5, 1.5, 6], 8, 20_000];
  const next = stream(3);
  const rows = Array.from({ length: n }, () => dirichletShares(shapes, next));
  for (const row of rows) expect(row.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 14);
  shapes.forEach((shape, k) => {
    const { mean, variance } = moments(rows.map((row) => row[k]!));
    const [expected, share] = [(shape * (total - shape)) / (total ** 2 * (total + 1)), shape / total];
    expect(Math.abs(mean - share)).toBeLessThan(5 * Math.sqrt(expected / n));
    expect(Math.abs(variance / expected - 1)).toBeLessThan(0.1);
  });
});

test("very small shapes give one share nearly everything, and never a NaN", () => {
  const next = stream(9);
  for (let k = 0; k < 100; k++) {
    const shares = dirichletShares([1e-6, 1e-6, 1e-6], next);
    expect(Math.max(...shares)).toBeGreaterThan(0.99);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  }
});

test.each([0, -1, NaN])("a shape of %p is refused", (shape) => {
  expect(() => dirichletShares([1, shape], stream(1))).toThrow(RangeError);
});

test("the first numbers of streams do not look like their seeds", () => {
  const firsts = Array.from({ length: 200 }, (_, seed) => stream(seed)());
  expect(Math.abs(moments(firsts).mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / 200));
  expect(Math.abs(moments(firsts).variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / 200));
});

test("a stream can be had without those before it", () => {
  const all = streams(8, 6).map((next) => draw(3, next));
  expect(streams(8, 2, 4).map((next) => draw(3, next))).toEqual(all.slice(4));
});
