import { HostError } from "../../../src/app/live-port";
import { BlockedError } from "../../../src/app/ports";
import type { Holdings } from "../../../src/workbook/holdings";
import { cellAddress, type Area } from "../../../src/workbook/cells";
import type { Block, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";
import { isFilled } from "../cell";
import type { MemoryWorkbook } from "../memory-workbook";

/** The cells that a block stands on. */
export const blockArea = ({ sheet }: SheetPlan, { row, column, cells }: Block): Area => ({
  sheet,
  row,
  column,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});

/** @throws HostError while the user types in a cell, or where a sheet is protected */
export function refuseClosed(workbook: MemoryWorkbook, sheets: readonly string[]): void {
  if (workbook.editing) throw new HostError("cell-in-edit-mode", "", []);
  const closed = sheets.find((name) => workbook.sheet(name)?.state.protected === true);
  if (closed !== undefined) throw new HostError("sheet-protected", closed, []);
}

/**
 * Looks, before anything is written, whether the plan would cover something of the user's.
 * @throws BlockedError naming the filled cells in the way of the first block that has some
 * @throws Error when a sheet of the plan's is the user's
 */
export function refuseObstacles(workbook: MemoryWorkbook, plan: WorkbookPlan, holdings: Holdings): void {
  for (const sheet of plan.sheets) {
    const present = workbook.sheet(sheet.sheet);
    if (present === undefined) continue;
    if (holdings.on(sheet.sheet).length === 0) throw new Error(`${sheet.sheet} is a sheet of the user's.`);
    for (const block of sheet.blocks) {
      const { row, column, rows, columns } = blockArea(sheet, block);
      const cells: string[] = [];
      for (let i = row; i < row + rows; i++)
        for (let j = column; j < column + columns; j++)
          if (isFilled(present.cell(i, j)) && !holdings.owns(sheet.sheet, i, j))
            cells.push(cellAddress({ sheet: present.name, row: i, column: j }));
      if (cells.length > 0) throw new BlockedError(block.name ?? sheet.key, cells);
    }
  }
}
