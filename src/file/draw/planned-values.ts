import type { Area, CellValue } from "../../workbook/cells";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { sameName } from "../../workbook/area";

/** The value that a plan puts into a cell of a sheet; null outside of its blocks. */
export function plannedValue({ blocks }: SheetPlan, row: number, column: number): CellValue {
  for (const block of blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined) return cell.value;
  }
  return null;
}

/** The values of a plan's cells, row by row, as its charts ask for them. */
export function plannedValues(plan: WorkbookPlan, { sheet, row, column, rows, columns }: Area): CellValue[] {
  const drawn = plan.sheets.find((it) => sameName(it.sheet, sheet));
  if (drawn === undefined) throw new Error(`The plan has no sheet ${sheet}.`);
  return Array.from({ length: rows * columns }, (_, k) =>
    plannedValue(drawn, row + Math.floor(k / columns), column + (k % columns)),
  );
}
