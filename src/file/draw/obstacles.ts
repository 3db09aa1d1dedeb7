import { BlockedError } from "../../app/ports";
import { cellAddress, type Area } from "../../workbook/cells";
import type { Block, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { containsCell } from "../../workbook/area";
import type { PackageReader } from "../read/package-reader";
import { isFilled } from "../read/cell-store";
import type { Holdings } from "../../workbook/holdings";

/** The cells that a block stands on. */
export const blockArea = (plan: SheetPlan, { row, column, cells }: Block): Area => ({
  sheet: plan.sheet,
  row,
  column,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});

/**
 * Looks, before anything is written, whether the plan would cover something of the user's.
 * @throws BlockedError naming the filled cells in the way of the first block that has some
 * @throws Error when a sheet of the plan's is the user's: plans take names that are free
 */
export function refuseObstacles(plan: WorkbookPlan, reader: PackageReader, holdings: Holdings): void {
  for (const sheet of plan.sheets) {
    if (reader.sheet(sheet.sheet) === undefined) continue;
    if (holdings.on(sheet.sheet).length === 0) throw new Error(`${sheet.sheet} is a sheet of the user's.`);
    for (const block of sheet.blocks) {
      const cells = obstacles(blockArea(sheet, block), reader, holdings);
      if (cells.length > 0) throw new BlockedError(block.name ?? sheet.key, cells);
    }
  }
}

function obstacles(area: Area, reader: PackageReader, holdings: Holdings): readonly string[] {
  const { sheet } = area;
  const cells = reader.cells(sheet);
  const ours = holdings.on(sheet);
  const found: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (isFilled(cells.at(row, column)) && !ours.some((it) => containsCell(it, row, column)))
        found.push(cellAddress({ sheet, row, column }));
  return found;
}
