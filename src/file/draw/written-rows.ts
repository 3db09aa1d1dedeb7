import type { Area } from "../../workbook/cells";
import type { Block, PlanCell } from "../../workbook/plan";
import type { WrittenCell, WrittenRow } from "../package";
import { containsCell } from "../../workbook/area";
import type { SheetCells } from "../read/cell-store";

/** What is known of a sheet when its cells are written. */
export interface SheetToWrite {
  /** The blocks of the plan; none on a sheet that our blocks leave. */
  readonly blocks: readonly Block[];
  /** The areas of our blocks as they were. */
  readonly old: readonly Area[];
  /** The cells as they were. */
  readonly cells: SheetCells;
  /** Style to set; null leaves the cell's. `present` is that of a cell that was ours before. */
  readonly styleFor: (cell: PlanCell, present: number | undefined) => number | null;
}

/** The cells to write into a sheet: those of the plan, and as empty ones those of old blocks that no block takes over. */
export function* writtenRows(sheet: SheetToWrite): Generator<WrittenRow> {
  for (const row of rowsOf(sheet)) {
    const cells = [...plannedCells(row, sheet), ...staleCells(row, sheet)];
    yield { row, cells: cells.sort((one, other) => one.column - other.column) };
  }
}

function rowsOf({ blocks, old }: SheetToWrite): readonly number[] {
  const rows = new Set<number>();
  for (const { row, cells } of blocks) for (let i = 0; i < cells.length; i++) rows.add(row + i);
  for (const area of old) for (let i = 0; i < area.rows; i++) rows.add(area.row + i);
  return [...rows].sort((one, other) => one - other);
}

function plannedCells(row: number, { blocks, old, cells, styleFor }: SheetToWrite): readonly WrittenCell[] {
  return blocks.flatMap((block) =>
    (block.cells[row - block.row] ?? []).map((cell, j) => {
      const column = block.column + j;
      const present = cells.at(row, column)?.style;
      const ours = present !== undefined && old.some((area) => containsCell(area, row, column));
      return {
        column,
        style: styleFor(cell, ours ? present : undefined) ?? present ?? 0,
        value: cell.value,
        formula: cell.formula ?? null,
        array: cell.array ?? false,
      };
    }),
  );
}

function staleCells(row: number, { blocks, old, cells }: SheetToWrite): readonly WrittenCell[] {
  const columns = new Set<number>();
  for (const area of old.filter((it) => row >= it.row && row < it.row + it.rows))
    for (let column = area.column; column < area.column + area.columns; column++)
      if (cells.at(row, column) !== undefined) columns.add(column);
  for (const block of blocks)
    block.cells[row - block.row]?.forEach((_cell, j) => columns.delete(block.column + j));
  return [...columns].map((column) => ({ column, style: 0, value: null, formula: null, array: false }));
}
