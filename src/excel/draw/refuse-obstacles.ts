import { HostError } from "../../app/live-port";
import { BlockedError } from "../../app/ports";
import { address, cellAddress, isCellError, type Area } from "../../workbook/cells";
import type { Block, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { blockArea } from "../block-area";
import { sameName } from "../../workbook/area";
import { isIn } from "./drawing";
import type { Present } from "../present/present";

/**
 * Looks, before anything is written, whether the plan can be drawn at all.
 * @throws BlockedError naming the filled cells of the user's in the way of the first block that has some
 * @throws HostError `sheet-protected` for a sheet of ours that the user has protected
 * @throws RangeError for a number that no cell can hold
 * @throws Error when a sheet of the plan's is the user's: plans take names that are free
 */
export function refuseObstacles(plan: WorkbookPlan, present: Present): void {
  for (const sheet of plan.sheets) for (const block of sheet.blocks) refuseNumbers(block);
  for (const [name, { isProtected }] of present.objects)
    if (isProtected)
      throw new HostError(
        "sheet-protected",
        present.description.sheets.find((it) => sameName(it.name, name))?.name ?? name,
        [],
      );
  for (const sheet of plan.sheets) refuseSheet(sheet, present);
}

function refuseNumbers(block: Block): void {
  block.cells.forEach((row, i) =>
    row.forEach(({ value }, j) => {
      if (typeof value === "number" && !Number.isFinite(value) && !isCellError(value))
        throw new RangeError(
          `The value of ${address(block.row + i, block.column + j)} is not one that a cell can hold.`,
        );
    }),
  );
}

function refuseSheet(sheet: SheetPlan, present: Present): void {
  if (!present.description.sheets.some(({ name }) => sameName(name, sheet.sheet))) return;
  if (present.holdings.on(sheet.sheet).length === 0)
    throw new Error(`${sheet.sheet} is a sheet of the user's.`);
  for (const block of sheet.blocks) {
    const cells = obstacles(blockArea(sheet, block), present);
    if (cells.length > 0) throw new BlockedError(block.name ?? sheet.key, cells);
  }
}

function obstacles(
  { sheet, row, column, rows, columns }: Area,
  { cells, holdings }: Present,
): readonly string[] {
  const ours = holdings.on(sheet);
  const found: string[] = [];
  for (let i = row; i < row + rows; i++)
    for (let j = column; j < column + columns; j++)
      if (cells.isFilled(sheet, i, j) && !isIn(ours, i, j))
        found.push(cellAddress({ sheet, row: i, column: j }));
  return found;
}
