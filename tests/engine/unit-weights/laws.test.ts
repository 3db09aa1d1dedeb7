import fc from "fast-check";
import {
  deviation,
  mean,
  median,
  normalise,
  pearson,
  quantile,
  spearman,
  weigh,
  type NormalisationName,
} from "../../../src/engine";

const value = fc.double({ min: -1000, max: 1000, noNaN: true });
const columns = fc
  .integer({ min: 4, max: 12 })
  .chain((n) =>
    fc.tuple(
      fc.array(value, { minLength: n, maxLength: n }),
      fc.array(value, { minLength: n, maxLength: n }),
      fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: n, maxLength: n }),
    ),
  )
  .map(([a, b, w]) => [Float64Array.from(a), Float64Array.from(b), Float64Array.from(w)] as const);
const all = { numRuns: 60 };

/** Equal but for rounding, in proportion to the size of the values. */
const near = (found: number, wanted: number, size = 1000): void =>
  expect(Number.isNaN(found) ? NaN : Math.abs(found - wanted) <= 1e-12 * size).toBe(
    Number.isNaN(wanted) ? NaN : true,
  );

test("equal weights, of any size, give the statistics without weights", () => {
  fc.assert(
    fc.property(columns, fc.double({ min: 0.001, max: 1e6, noNaN: true }), ([a, b], size) => {
      const w = new Float64Array(a.length).fill(size);
      near(mean(a, w), mean(a));
      near(deviation(a, w), deviation(a));
      near(median(a, w), median(a));
      for (const share of [0, 0.1, 0.25, 0.8, 1]) near(quantile(a, share, w), quantile(a, share));
      near(pearson(a, b, w), pearson(a, b), 1);
      near(spearman(a, b, w), spearman(a, b), 1);
    }),
    all,
  );
});

const methods: readonly NormalisationName[] = [
  "z-score",
  "IQR-robust",
  "percentile rank",
  "Mazziotta-Pareto",
];
test.each(methods)("equal weights give the same %s", (method) => {
  fc.assert(
    fc.property(columns, ([a]) => {
      const plain = normalise(a, { method });
      const weighted = normalise(a, { method, unitWeights: new Float64Array(a.length).fill(7) });
      expect(weighted.ok).toBe(plain.ok);
      if (plain.ok && weighted.ok)
        plain.values.forEach((v, i) => near(weighted.values[i] ?? NaN, v, Math.max(1, Math.abs(v)) * 1e3));
    }),
    all,
  );
});

test("a unit of weight 0 changes no statistic of the others", () => {
  fc.assert(
    fc.property(columns, value, value, ([a, b, w], extraA, extraB) => {
      const more = (c: Float64Array, x: number): Float64Array => Float64Array.of(...c, x);
      const [a1, b1, w1] = [more(a, extraA), more(b, extraB), more(w, 0)];
      expect(mean(a1, w1)).toBe(mean(a, w));
      expect(deviation(a1, w1)).toBe(deviation(a, w));
      expect(median(a1, w1)).toBe(median(a, w));
      expect(pearson(a1, b1, w1)).toBe(pearson(a, b, w));
      expect(spearman(a1, b1, w1)).toBe(spearman(a, b, w));
    }),
    all,
  );
});

test("the order of the units does not matter, and quantiles rise and stay within the values", () => {
  fc.assert(
    fc.property(columns, ([a, , w]) => {
      near(median(a.toReversed(), w.toReversed()), median(a, w));
      const ends = [Math.min(...a), ...[0, 0.3, 0.5, 0.9, 1].map((p) => quantile(a, p, w)), Math.max(...a)];
      ends.forEach((x, k) => expect(x).toBeGreaterThanOrEqual((ends[k - 1] ?? -Infinity) - 1e-9));
    }),
    all,
  );
});

test("percentile ranks go from 0 to 1, and a better value never has a lower one", () => {
  fc.assert(
    fc.property(columns, fc.constantFrom(1 as const, -1 as const), ([a, , w], direction) => {
      const found = normalise(a, { method: "percentile rank", direction, unitWeights: w });
      if (!found.ok) return;
      const inOrder = [...a.keys()].sort((i, k) => direction * ((a[i] ?? NaN) - (a[k] ?? NaN)));
      const shares = inOrder.map((i) => found.values[i] ?? NaN);
      expect(shares[0]).toBe(0);
      shares.forEach((share, k) => {
        expect(share).toBeGreaterThanOrEqual((shares[k - 1] ?? 0) - 1e-12);
        expect(share).toBeLessThanOrEqual(1);
      });
    }),
    all,
  );
});

test("equal weights of units give the same weights from data", () => {
  const table = [
    [1, 5, 2, 8, 4, 9],
    [3, 3, 7, 1, 9, 5],
    [2, 8, 1, 7, 6, 4],
  ];
  for (const method of ["PCA", "factor analysis", "entropy", "CRITIC", "correlation-balanced"] as const) {
    const plain = weigh(table, { method });
    const weighted = weigh(table, { method, unitWeights: [4, 4, 4, 4, 4, 4] });
    expect(weighted.ok && [...weighted.weights]).toEqual(
      plain.ok && [...plain.weights].map((w) => expect.closeTo(w, 9)),
    );
  }
});

test("a column that varies only among units of weight 0 has no spread", () => {
  const unitWeights = [1, 1, 1, 0];
  expect(normalise([5, 5, 5, 9], { method: "z-score", unitWeights })).toMatchObject({
    ok: false,
    problems: [{ code: "indicator-without-spread" }],
  });
  expect(normalise([5, 5, 5, 9], { method: "IQR-robust", unitWeights })).toMatchObject({ ok: false });
  // Bounds do not change.
  const bounds = normalise([5, 5, 5, 9], { method: "min-max", unitWeights });
  expect(bounds.ok && [...bounds.values]).toEqual([0, 0, 0, 100]);
});
