import type { ICellData } from "@univerjs/core";
import { sharedFormulas } from "../../../workbench/calculator/shared-formulas";

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

const ofCells = (cells: Cells): Parameters<typeof sharedFormulas>[0] => ({
  forValue(callback) {
    for (const [row, inRow] of Object.entries(cells))
      for (const [column, cell] of Object.entries(inRow)) callback(Number(row), Number(column), cell);
    // The grid gives itself back, which nobody asks for here.
    return this as never;
  },
});

const shared = (cells: Cells): ReturnType<typeof sharedFormulas> => sharedFormulas(ofCells(cells));

test("formulas of one shape share the text of the first, with the distance from it", () =>
  expect(shared({ 1: { 2: { f: "=B2*2" } }, 2: { 2: { f: "=B3*2" }, 4: { f: "=D3*2" } } })).toEqual({
    1: { 2: { f: "=B2*2", si: "==R[0]C[-1]*2" } },
    2: {
      2: { f: "=B2*2", si: "==R[0]C[-1]*2", x: 0, y: 1 },
      4: { f: "=B2*2", si: "==R[0]C[-1]*2", x: 2, y: 1 },
    },
  }));

test("a formula of which the shape is not known stands for itself", () =>
  expect(shared({ 1: { 0: { f: "=SUM(B:B)" } }, 2: { 0: { f: "=SUM(B:B)" }, 1: { v: 5 } } })).toEqual({
    1: { 0: { f: "=SUM(B:B)" } },
    2: { 0: { f: "=SUM(B:B)" } },
  }));

test("what the grid itself shares stays as it is, wherever its first cell stands", () =>
  expect(shared({ 1: { 0: { si: "a1" } }, 2: { 0: { f: "=B3", si: "a1" } } })).toEqual({
    1: { 0: { f: "=B3", si: "a1", x: 0, y: -1 } },
    2: { 0: { f: "=B3", si: "a1" } },
  }));

test("a cell that has another formula, or stands elsewhere, has another shape", () => {
  const cell: ICellData = { f: "=B2" };
  const before = shared({ 1: { 0: cell } });
  cell.f = "=B3";
  expect(shared({ 1: { 0: cell } })).not.toEqual(before);
  cell.f = "=B2";
  expect(shared({ 2: { 0: cell } })).not.toEqual({ 2: before[1] });
});
