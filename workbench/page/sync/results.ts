import type { ICellData, Nullable } from "@univerjs/core";
import type { Rectangle } from "../../../src/workbook/area";
import type { MemorySheet, MemoryWorkbook } from "../../memory";
import { valueOf } from "../grid/cell-data";
import type { ShownCells } from "./shown-cells";
import type { Mutation } from "./take-edits";

/** Whether a mutation contains results of formulas. */
export const isResult = (options: object | undefined): boolean =>
  isOfFormulas(options) && options !== undefined && "applyFormulaCalculationResult" in options;

/** Whether a mutation comes from the formula engine and not from the user. */
export const isOfFormulas = (options: object | undefined): boolean =>
  options !== undefined && "fromFormula" in options && options.fromFormula === true;

interface Results {
  readonly subUnitId: string;
  readonly cellValue: Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<ICellData>>>>>>;
}

/** Stores the grid's results in the workbook. */
export function takeResults(workbook: MemoryWorkbook, shown: ShownCells, { params }: Mutation): void {
  const { subUnitId, cellValue } = params as Results; // the parameters of a mutation with results
  const sheet = workbook.sheet(subUnitId);
  if (sheet === undefined) return;
  workbook.batch("calculation", () => {
    for (const [row, cells] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(cells ?? {})) {
        const [i, j] = [Number(row), Number(column)];
        workbook.storeResult({ sheet: sheet.name, row: i, column: j }, valueOf(cell));
        shown.set(sheet.id, i, j, sheet.cell(i, j));
      }
  });
}

/** Cells whose formula has no result, as runs of each column. */
export function withoutResults(sheet: MemorySheet): readonly Rectangle[] {
  const rows = new Map<number, number[]>();
  for (const { row, column, cell } of sheet.entries()) {
    if (cell.formula === null || cell.value !== null) continue;
    const known = rows.get(column);
    if (known === undefined) rows.set(column, [row]);
    else known.push(row);
  }
  return [...rows].flatMap(([column, inColumn]) =>
    runs(inColumn.sort((a, b) => a - b)).map(([row, count]) => ({ row, column, rows: count, columns: 1 })),
  );
}

/** Start and length of each run of neighbours. */
function runs(ascending: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of ascending) {
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === number) last[1]++;
    else found.push([number, 1]);
  }
  return found;
}
