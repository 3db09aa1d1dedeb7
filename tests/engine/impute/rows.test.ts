import fc from "fast-check";
import { type FrameworkNode, imputations, type Model } from "../../../src/engine";
import { compileTree } from "../../../src/engine/model/tree";
import { sampleModel } from "../../support/sample";
import { expectSame } from "./same";

const node = (code: string, parent: string | null, level: number): FrameworkNode => ({
  code,
  name: code,
  parent,
  level,
  weight: 1,
});
const tree: readonly FrameworkNode[] = [
  ...["a1", "a2", "a3"].map((code) => node(code, "A", 1)),
  node("b1", "B", 1),
  node("c", "Index", 1),
  node("A", "Index", 2),
  node("B", "Index", 2),
  node("Index", null, 3),
];

/** Indicators a1, a2, a3 below A, b1 below B, c straight below the index, with these directions. */
function framework(directions: readonly (1 | -1)[] = [1, 1, 1, 1, 1]) {
  const sample = sampleModel();
  const [indicator] = sample.indicators;
  if (!indicator) throw new Error("The sample has indicators.");
  const codes = ["a1", "a2", "a3", "b1", "c"];
  const indicators = codes.map((code, j) => ({ ...indicator, code, direction: directions[j] ?? 1 }));
  const model: Model = { ...sample, framework: tree, indicators };
  return { labels: null, panel: null, framework: { tree: compileTree(model), model } };
}

const rowsOf = (...columns: readonly (readonly number[])[]) =>
  columns.map((column) => Float64Array.from(column));
const impute = (
  method: string,
  table: readonly Float64Array[],
  level = 2,
  directions?: readonly (1 | -1)[],
) => imputations[method]?.impute(table, framework(directions), { level }) ?? [];

// Every column but the last gap goes from 0 to 10, so that shares are tenths.
const table = rowsOf([0, 10, 4], [0, 10, 8], [100, 200, NaN], [5, 15, NaN], [0, 10, 9]);

describe("row mean", () => {
  test("is the mean of the unit's shares below the parent, on the scale of the gap", () => {
    expect(impute("row mean", table)[2]?.[2]).toBeCloseTo(160, 10);
  });

  test("leaves a unit missing that has nothing else below the parent", () => {
    expect(impute("row mean", table)[3]?.[2]).toBeNaN();
  });

  test("at a higher level goes by all that is below that ancestor", () => {
    const [, , a3, b1] = impute("row mean", table, 3);
    expect(a3?.[2]).toBeCloseTo(170, 10);
    expect(b1?.[2]).toBeCloseTo(12, 10);
  });

  test("above the top goes by all that is below the root", () => {
    expect(impute("row mean", table, 9)).toEqual(impute("row mean", table, 3));
  });

  test("turns an indicator where lower is better", () => {
    expect(impute("row mean", table, 2, [1, 1, -1, 1, 1])[2]?.[2]).toBeCloseTo(140, 10);
    expect(impute("row mean", table, 2, [-1, -1, 1, 1, 1])[2]?.[2]).toBeCloseTo(140, 10);
  });

  test("passes over a constant indicator, whose own gaps take its value", () => {
    const constant = rowsOf([7, NaN, 7], [0, 10, 8], [100, 200, NaN], [1, 2, 3], [1, 2, 3]);
    const [a1, , a3] = impute("row mean", constant);
    expect(a1?.[1]).toBe(7);
    expect(a3?.[2]).toBeCloseTo(180, 10);
  });

  test("leaves an indicator without any value missing", () => {
    const empty = rowsOf([NaN, NaN, NaN], [0, 10, 8], [0, 10, 5], [1, 2, 3], [1, 2, 3]);
    expect(impute("row mean", empty)[0]).toEqual(Float64Array.of(NaN, NaN, NaN));
  });

  test("fills nothing without a framework", () => {
    const alone = { labels: null, panel: null, framework: null };
    expect(imputations["row mean"]?.impute(table, alone, {})).toEqual(table);
  });
});

test("row median takes the middle share", () => {
  expect(impute("row median", table, 3)[3]?.[2]).toBeCloseTo(13, 10);
});

const cell = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }) }, fc.constant(NaN));
const tables = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 3, maxLength: 8 });
const columnsOf = (rows: readonly (readonly number[])[]) =>
  Array.from({ length: 5 }, (_, j) => Float64Array.from(rows, (row) => row[j] ?? NaN));

describe.each(["row mean", "row median"])("%s", (method) => {
  test("gives each unit the same in any order of the units", () =>
    fc.assert(
      fc.property(tables, (rows) => {
        const turned = impute(method, columnsOf(rows.toReversed()), 3).map((column) => column.toReversed());
        expect(turned).toEqual(impute(method, columnsOf(rows), 3));
      }),
    ));

  test("stays within what was observed of the indicator", () =>
    fc.assert(
      fc.property(tables, (rows) => {
        const before = columnsOf(rows);
        impute(method, before, 3).forEach((column, j) => {
          const seen = (before[j] ?? column).filter((x) => !Number.isNaN(x));
          for (const x of column.filter((filled) => !Number.isNaN(filled))) {
            expect(x).toBeGreaterThanOrEqual(Math.min(...seen) - 1e-9);
            expect(x).toBeLessThanOrEqual(Math.max(...seen) + 1e-9);
          }
        });
      }),
    ));

  test("goes with the unit of measurement: a column of x times 3 plus 7 is filled with that of its gap", () =>
    fc.assert(
      fc.property(tables, (rows) => {
        const columns = columnsOf(rows);
        const scaled = columns.map((column, j) => (j === 1 ? column.map((x) => 3 * x + 7) : column));
        const plain = impute(method, columns, 3);
        const wanted = plain.map((column, j) => (j === 1 ? column.map((x) => 3 * x + 7) : column));
        expectSame(impute(method, scaled, 3), wanted, 9);
      }),
    ));

  test("never falls when another value of the unit rises within its bounds", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 10 }), (low, other) => {
        const filledAt = (x: number) =>
          impute(method, rowsOf([0, 10, x], [0, 10, other], [0, 10, NaN], [0, 1, 1], [0, 1, 1]))[2]?.[2] ??
          NaN;
        expect(filledAt(low + 1)).toBeGreaterThanOrEqual(filledAt(low));
      }),
    ));

  test("needs a framework", () => expect(imputations[method]?.needs).toEqual(["framework"]));
});
