import fc from "fast-check";
import { cronbach, pearson, spearman } from "../../../src/engine";
import { covariance } from "../../../src/engine/coherence/covariance";
import { pairs } from "../../../src/engine/coherence/pairs";
import { correlation } from "../../../src/engine/weight/correlation";

const varied = Float64Array.of(1, 2, 4);
const constant = Float64Array.of(3, 3, 3);
const missing = new Float64Array(3).fill(NaN);

test.each([
  ["pearson", pearson],
  ["spearman", spearman],
])("%s of a constant, a missing or a single pair is missing", (_, correlation) => {
  expect(correlation(varied, constant)).toBeNaN();
  expect(correlation(varied, missing)).toBeNaN();
  expect(correlation(varied, Float64Array.of(5, NaN, NaN))).toBeNaN();
});

test("a constant whose sum is not exact has no correlation", () =>
  expect(pearson(Float64Array.of(0.1, 0.1, 0.1), varied)).toBeNaN());

test("a constant but for rounding has no correlation", () =>
  expect(pearson(Float64Array.of(3 / 30, 1 / 10, 0.3 / 3), varied)).toBeNaN());

test.each([1e-300, 1e-161, 1e-80, 1e80, 1e150])("correlations do not mind figures around %p", (size) => {
  const [x, y] = [Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)];
  const scaled = x.map((value) => value * size);
  expect(pearson(scaled, y)).toBeCloseTo(0.8, 12);
  expect(
    correlation(
      scaled,
      scaled.map((value, i) => value + (i % 2) * size),
    ),
  ).toBeCloseTo(
    pearson(
      x,
      x.map((value, i) => value + (i % 2)),
    ),
    12,
  );
  expect(covariance(scaled, y) / size).toBeCloseTo(covariance(x, y), 12);
});

test("columns of different length have no pairs", () =>
  expect(() => pairs(varied, Float64Array.of(1))).toThrow("3 and of 1"));

test("Cronbach's alpha needs two items that vary", () => {
  expect(cronbach([varied, constant])).toBeNaN();
  expect(cronbach([varied, missing])).toBeNaN();
  expect(cronbach([])).toBeNaN();
});

test("Cronbach's alpha of items that cancel is missing", () =>
  expect(cronbach([varied, varied.map((x) => -x)])).toBeNaN());

test("Cronbach's alpha is missing where gaps make the sum of the covariances negative: it would be above 1", () => {
  // Variances of 200 / 7 and 200, a covariance of -200 over the two units that have both.
  const all = Float64Array.of(10, -10, 0, 0, 0, 0, 0, 0);
  const two = Float64Array.of(-10, 10, NaN, NaN, NaN, NaN, NaN, NaN);
  expect(cronbach([all, two])).toBeNaN();
});

test("correlations lie in -1..1, are symmetric, and keep under a positive scale and shift", () => {
  const columns = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
    minLength: 2,
    maxLength: 20,
  });
  fc.assert(
    fc.property(columns, (rows) => {
      const x = Float64Array.from(rows, ([a]) => a);
      const y = Float64Array.from(rows, ([, b]) => b);
      for (const correlation of [pearson, spearman]) {
        const r = correlation(x, y);
        if (Number.isNaN(r)) continue;
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        expect(correlation(y, x)).toBeCloseTo(r, 12);
        expect(
          correlation(
            x.map((a) => 3 * a + 7),
            y,
          ),
        ).toBeCloseTo(r, 12);
      }
    }),
  );
});
