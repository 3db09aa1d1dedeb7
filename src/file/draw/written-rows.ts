import { containsCell, type Rectangle } from "../../workbook/area";
import type { CellChange } from "../../workbook/draw";
import type { Block, PlanCell } from "../../workbook/plan";
import type { WrittenCell, WrittenRow } from "../package";
import type { SheetCells } from "../read/cell-store";

/** What is to be changed of a sheet's cells. */
export interface SheetToWrite {
  readonly blocks: readonly Block[];
  /** Rectangles that are to be empty. */
  readonly cleared: readonly Rectangle[];
  /** The cells as they were. */
  readonly cells: SheetCells;
  readonly changesOf: (block: Block, i: number) => readonly CellChange[];
  /** The number of the style that a planned cell has by its role and number format. */
  readonly styleOf: (cell: PlanCell) => number;
}

/** The cells to write into a sheet: those of the blocks, and as empty ones those that are cleared. */
export function* writtenRows(sheet: SheetToWrite): Generator<WrittenRow> {
  for (const row of rowsOf(sheet)) {
    const cells = [...plannedCells(row, sheet), ...clearedCells(row, sheet)];
    yield { row, cells: cells.sort((one, other) => one.column - other.column) };
  }
}

function rowsOf({ blocks, cleared }: SheetToWrite): readonly number[] {
  const rows = new Set<number>();
  for (const { row, cells } of blocks) for (let i = 0; i < cells.length; i++) rows.add(row + i);
  for (const area of cleared) for (let i = 0; i < area.rows; i++) rows.add(area.row + i);
  return [...rows].sort((one, other) => one - other);
}

function plannedCells(row: number, sheet: SheetToWrite): readonly WrittenCell[] {
  const { blocks, cells, changesOf, styleOf } = sheet;
  return blocks.flatMap((block) => {
    const planned = block.cells[row - block.row];
    if (planned === undefined) return [];
    return changesOf(block, row - block.row).flatMap(({ content, look, format }, j) => {
      const cell = planned[j];
      if (cell === undefined) return [];
      const column = block.column + j;
      const { value, formula = null, array = false } = content ?? cell;
      // A file has one number for look and format: it is kept where neither changes.
      const isKept = look === null && format === null;
      return {
        column,
        style: isKept ? (cells.styleAt(row, column) ?? 0) : styleOf(cell),
        value,
        formula,
        array,
      };
    });
  });
}

function clearedCells(row: number, { cleared, cells }: SheetToWrite): readonly WrittenCell[] {
  return cleared
    .filter((area) => containsCell(area, row, area.column))
    .flatMap((area) => Array.from({ length: area.columns }, (_, j) => area.column + j))
    .filter((column) => cells.styleAt(row, column) !== undefined)
    .map((column) => ({ column, style: 0, value: null, formula: null, array: false }));
}
