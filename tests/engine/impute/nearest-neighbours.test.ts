import fc from "fast-check";
import { imputations } from "../../../src/engine";
import { meanOfNearest } from "../../../src/engine/impute/neighbours";
import { stageTable } from "../../support/golden";
import { expectSame } from "./same";

const alone = { labels: null, panel: null, framework: null };
const impute = (table: readonly Float64Array[], neighbours = 5, weighted = false): readonly Float64Array[] =>
  imputations["nearest neighbours"]?.impute(table, alone, { neighbours, weighted }) ?? [];
const columns = (...rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, j) => Float64Array.from(rows, (row) => row[j] ?? NaN));

/** Brute force, row by row, where no two distances tie. */
function slowly(table: readonly Float64Array[], k: number, weighted: boolean): readonly Float64Array[] {
  const spread = table.map((column) => {
    const seen = [...column].filter((x) => !Number.isNaN(x));
    const centre = seen.reduce((a, b) => a + b, 0) / seen.length;
    return Math.sqrt(seen.reduce((a, b) => a + (b - centre) ** 2, 0) / (seen.length - 1));
  });
  const varying = [...table.keys()].filter((j) => (spread[j] ?? 0) > 0);
  const at = (j: number, i: number) => table[j]?.[i] ?? NaN;
  return table.map((column, j) =>
    column.map((x, i) => {
      if (!Number.isNaN(x)) return x;
      const donors = [...column.keys()]
        .filter((r) => !Number.isNaN(at(j, r)))
        .map((r) => {
          const both = varying.filter((c) => !Number.isNaN(at(c, i) + at(c, r)));
          const squares = both.map((c) => ((at(c, i) - at(c, r)) / (spread[c] ?? NaN)) ** 2);
          const mean = squares.reduce((a, b) => a + b, 0) / both.length;
          return { value: at(j, r), distance: Math.sqrt(mean * varying.length) };
        })
        .filter(({ distance }) => !Number.isNaN(distance))
        .sort((a, b) => a.distance - b.distance)
        .slice(0, k);
      const weights = donors.map(({ distance }) => (weighted ? 1 / distance : 1));
      return (
        donors.reduce((sum, { value }, d) => sum + (weights[d] ?? NaN) * value, 0) /
        weights.reduce((a, b) => a + b, 0)
      );
    }),
  );
}

describe("nearest neighbours of the sample", () => {
  const table = stageTable("denominate.json#default");

  test.each([
    [1, false],
    [5, false],
    [12, false],
    [5, true],
  ])("%p of them, weighted %p, are those of brute force", (k, weighted) => {
    const slow = slowly(table, k, weighted);
    impute(table, k, weighted).forEach((column, j) =>
      column.forEach((x, i) => expect(x / (slow[j]?.[i] ?? NaN)).toBeCloseTo(1, 10)),
    );
  });

  test("leave no gap in the sample", () => {
    expect(
      impute(table)
        .flatMap((column) => [...column])
        .filter(Number.isNaN),
    ).toEqual([]);
  });
});

describe("nearest neighbours", () => {
  test("are the nearest that have the indicator", () => {
    const table = columns([0, NaN], [1, NaN], [2, 30], [3, 50], [9, 900]);
    expect(impute(table, 1)[1]?.[0]).toBe(30);
    expect(impute(table, 2)[1]?.[0]).toBe(40);
  });

  test("that tie at the last place share it", () => {
    const table = columns([5, NaN], [5, 10], [4, 20], [6, 40], [9, 900]);
    expect(impute(table, 2)[1]?.[0]).toBe((10 + 30) / 2);
    expect(impute(table, 3)[1]?.[0]).toBeCloseTo((10 + 20 + 40) / 3, 12);
  });

  test("at no distance stand alone when weighted", () => {
    expect(impute(columns([5, NaN], [5, 10], [4, 20], [9, 900]), 3, true)[1]?.[0]).toBe(10);
  });

  test("are compared as if they had all indicators: fewer in common are no nearer", () => {
    // Over the one indicator that it has, the third unit is nearer than the second is over two.
    const table = columns([0, 0, NaN], [1, 1, 10], [1.1, NaN, 20], [8, 8, 90], [9, 9, 95]);
    expect(impute(table, 1)[2]?.[0]).toBe(10);
  });

  test("fewer than asked for all count", () => {
    expect(impute(columns([0, NaN], [1, 3], [9, 5]), 7)[1]?.[0]).toBe(4);
  });

  test("do not exist for a unit that has nothing in common with any other: its gap stays", () => {
    expect(impute(columns([NaN, NaN], [1, 3], [9, 5]))[1]?.[0]).toBeNaN();
    expect(impute(columns([2, NaN, NaN], [NaN, 1, 3], [NaN, 9, 5]))[2]?.[0]).toBeNaN();
  });

  test("are not distinguished by a constant indicator", () => {
    const table = columns([0, 7, NaN], [1, 7, 30], [2, NaN, 50], [9, 7, 90]);
    expect(impute(table, 1)[2]?.[0]).toBe(30);
    expect(impute(columns([7, NaN], [7, 30], [7, 50]))[1]?.[0]).toBeNaN();
  });
});

const cell = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.constant(NaN));
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 9 });

describe("any table, ties included", () => {
  const close = (found: readonly Float64Array[], wanted: readonly Float64Array[]): void =>
    expectSame(found, wanted, 9);

  test("is filled the same in any order of the units", () =>
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 4 }), fc.boolean(), (list, k, weighted) => {
        const turned = impute(columns(...list.toReversed()), k, weighted).map((column) =>
          column.toReversed(),
        );
        close(turned, impute(columns(...list), k, weighted));
      }),
    ));

  test("is filled the same in other units of measurement", () =>
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 4 }), (list, k) => {
        const table = columns(...list);
        const scaled = impute(
          table.map((column) => column.map((x) => -4 * x + 100)),
          k,
        );
        close(
          scaled.map((column) => column.map((x) => (100 - x) / 4)),
          impute(table, k),
        );
      }),
    ));

  test("is filled within what was observed", () =>
    fc.assert(
      fc.property(rows, fc.boolean(), (list, weighted) => {
        const table = columns(...list);
        impute(table, 3, weighted).forEach((column, j) => {
          const seen = (table[j] ?? column).filter((x) => !Number.isNaN(x));
          for (const x of column.filter((filled) => !Number.isNaN(filled)))
            expect(x >= Math.min(...seen) - 1e-9 && x <= Math.max(...seen) + 1e-9).toBe(true);
        });
      }),
    ));

  test("takes the mean of the indicator when all units are asked for, not weighted, and all are comparable", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 8 }), (values) => {
        const list = [[0, NaN], ...values.map((x, i) => [i + 1, x])];
        const mean = values.reduce((a, b) => a + b, 0) / values.length;
        expect(impute(columns(...list), 99)[1]?.[0]).toBeCloseTo(mean, 9);
      }),
    ));
});

test("the example of meanOfNearest", () => {
  const donors = [
    { value: 1, distance: 1 },
    { value: 4, distance: 2 },
    { value: 8, distance: 2 },
  ];
  expect(meanOfNearest(donors, 2, false)).toBe(3.5);
});

test("neighbours with one value give exactly this value in spite of rounding", () => {
  const flat = Float64Array.of(...new Array<number>(41).fill(0.1), NaN);
  const other = flat.map((_, i) => Math.sin(i));
  for (const k of [3, 6, 41]) expect(impute([flat, other], k)[0]?.at(-1)).toBe(0.1);
});
