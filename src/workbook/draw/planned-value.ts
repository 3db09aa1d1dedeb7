import type { CellValue } from "../cells";
import type { SheetPlan } from "../plan";

/** The value that a plan puts into a cell of a sheet; null outside of its blocks. */
export function plannedValue({ blocks }: Pick<SheetPlan, "blocks">, row: number, column: number): CellValue {
  for (const block of blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined) return cell.value;
  }
  return null;
}
