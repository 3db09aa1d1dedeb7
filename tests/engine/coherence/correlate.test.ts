import fc from "fast-check";
import { correlate, type CorrelationKind, kendall } from "../../../src/engine";
import {
  difference,
  goldenCase,
  goldenCases,
  type GoldenTable,
  numbers,
  stageTable,
} from "../../support/golden";
import { sampleModel } from "../../support/sample";

interface Rows {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly n: readonly number[];
  readonly r: readonly number[];
  readonly p: readonly number[];
}

const codes = sampleModel().indicators.map(({ code }) => code);

/** Columns of the indicators at a stage, and of the aggregates where the stage is scores. */
function columnsOf(input: string): ReadonlyMap<string, Float64Array> {
  const isScores = input.startsWith("results");
  const table = stageTable(isScores ? "normalise-complete.json#minmax0to100" : input);
  const aggregates = isScores ? goldenCase<GoldenTable>(input).expected.columns : {};
  return new Map([
    ...table.map((column, j) => [codes[j]!, column] as const),
    ...Object.entries(aggregates).map(([code, column]) => [code, numbers(column)] as const),
  ]);
}

/** The largest relative difference of p-values, which are compared far out in the tail too. */
const apart = (found: readonly number[], expected: readonly number[], from: number, to: number): number =>
  Math.max(0, ...expected.map((p, k) => (p >= from && p < to ? Math.abs(found[k]! / p - 1) : 0)));

describe.each(["correlation-indicators.json", "correlation-levels.json"])(
  "correlate(x, y, kind), %s",
  (file) => {
    it.each(goldenCases(file))("agrees with R's cor and cor.test, case %s", (name) => {
      const { input, method, expected } = goldenCase<Rows>(`${file}#${name}`);
      const columns = columnsOf(input!);
      const found = expected.first.map((first, k) =>
        correlate(columns.get(first)!, columns.get(expected.second[k]!)!, method["type"] as CorrelationKind),
      );
      const p = found.map((one) => one.p);
      expect(found.map(({ n }) => n)).toEqual(expected.n);
      expect(
        difference(
          found.map(({ r }) => r),
          expected.r,
        ),
      ).toBeNull();
      expect(apart(p, expected.p, 1e-6, Infinity)).toBeLessThan(1e-9);
      expect(apart(p, expected.p, 0, 1e-6)).toBeLessThan(1e-7);
    });
  },
);

const few = fc.integer({ min: 0, max: 4 });
const twoColumns = fc
  .array(fc.tuple(few, few), { minLength: 3, maxLength: 30 })
  .map((rows) => [Float64Array.from(rows, ([x]) => x), Float64Array.from(rows, ([, y]) => y)] as const);

describe("correlate(x, y, kind)", () => {
  it("gives Pearson's correlation with its p-value", () => {
    const found = correlate(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4), "pearson");
    expect(found.n).toBe(4);
    expect(found.r).toBeCloseTo(0.8, 14);
    expect(found.p).toBeCloseTo(0.2, 14);
  });

  it.each(["pearson", "spearman", "kendall"] as const)("needs three pairs and variation, kind %s", (kind) => {
    const x = Float64Array.of(1, 2, NaN);
    expect(correlate(x, Float64Array.of(5, 7, 8), kind)).toEqual({ n: 2, r: NaN, p: NaN });
    expect(correlate(Float64Array.of(1, 1, 1), Float64Array.of(5, 7, 8), kind)).toEqual({
      n: 3,
      r: NaN,
      p: NaN,
    });
  });

  it.each(["pearson", "spearman", "kendall"] as const)(
    "is the same both ways round, and turns its sign with a column, kind %s",
    (kind) => {
      fc.assert(
        fc.property(twoColumns, ([x, y]) => {
          const { n, r, p } = correlate(x, y, kind);
          const back = correlate(y, x, kind);
          const turned = correlate(
            x,
            y.map((value) => -value),
            kind,
          );
          expect([back.n, turned.n]).toEqual([n, n]);
          if (Number.isNaN(r)) expect([back.r, turned.r, p]).toEqual([NaN, NaN, NaN]);
          else {
            expect(back.r).toBeCloseTo(r, 12);
            expect(turned.r).toBeCloseTo(-r, 12);
            expect(p).toBeGreaterThanOrEqual(0);
            expect(p).toBeLessThanOrEqual(1);
          }
        }),
      );
    },
  );
});

describe("kendall(x, y)", () => {
  it("counts concordant less discordant pairs", () => {
    expect(kendall(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4))).toBeCloseTo(4 / 6, 15);
  });

  it("is what a count of every pair gives", () => {
    fc.assert(
      fc.property(twoColumns, ([x, y]) => {
        let [surplus, untiedX, untiedY] = [0, 0, 0];
        for (let i = 0; i < x.length; i++)
          for (let j = 0; j < i; j++) {
            const [dx, dy] = [Math.sign(x[i]! - x[j]!), Math.sign(y[i]! - y[j]!)];
            surplus += dx * dy;
            untiedX += dx * dx;
            untiedY += dy * dy;
          }
        const expected = surplus / Math.sqrt(untiedX * untiedY);
        const found = kendall(x, y);
        if (Number.isNaN(expected)) expect(found).toBeNaN();
        else expect(found).toBeCloseTo(expected, 12);
      }),
    );
  });
});
