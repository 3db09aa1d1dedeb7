import type { ICellData, Nullable } from "@univerjs/core";
import type { MemoryWorkbook } from "../../memory";
import { valueOf } from "../grid/cell-data";
import type { Grid } from "../grid/open-grid";
import type { ShownCells } from "./shown-cells";

/** Results by the id of a sheet, by row, by column. */
type Results = Readonly<
  Record<string, Nullable<Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<ICellData>>>>>>>>
>;

/** Longest that a calculation is waited for. */
const patience = 120_000;

/** Resolves when the grid has computed what the last changes have touched. */
export const calculated = (grid: Grid): Promise<void> =>
  grid.api.getFormula().onCalculationResultApplied(patience);

/** Stores what the grid has computed in the workbook. */
export function takeResults(workbook: MemoryWorkbook, shown: ShownCells, results: Results): void {
  workbook.batch("calculation", () => {
    for (const [sheetId, rows] of Object.entries(results)) {
      const sheet = workbook.sheet(sheetId);
      if (sheet === undefined) continue;
      for (const [row, cells] of Object.entries(rows ?? {}))
        for (const [column, cell] of Object.entries(cells ?? {})) {
          const [i, j] = [Number(row), Number(column)];
          workbook.storeResult({ sheet: sheet.name, row: i, column: j }, valueOf(cell));
          shown.set(sheetId, i, j, sheet.cell(i, j));
        }
    }
  });
}
