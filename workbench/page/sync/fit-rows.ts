import type { IRange } from "@univerjs/core";
import { plainLook, type CellLook, type MemorySheet } from "../../memory";
import { skeletonOf } from "../grid/skeleton";
import type { Surface } from "./surface";

/** Fits the height of each row to its contents, except rows with a set height. */
export function fitRows(surface: Surface, sheet: MemorySheet): void {
  const skeleton = skeletonOf(surface.grid, sheet.id);
  const used = sheet.used(true);
  if (skeleton === null || used === null) return;
  const ranges = [...rowsToFit(sheet)].map((row): IRange => ({
    startRow: row,
    endRow: row,
    startColumn: used.column,
    endColumn: used.column + used.columns - 1,
  }));
  if (ranges.length === 0) return;
  const rowsAutoHeightInfo = skeleton
    .calculateAutoHeightInRange(ranges)
    .filter(({ row, autoHeight }) => autoHeight !== undefined && autoHeight !== skeleton.getRowHeight(row));
  if (rowsAutoHeightInfo.length === 0) return;
  surface.mutate("sheet.mutation.set-worksheet-row-auto-height", sheet.id, { rowsAutoHeightInfo });
}

/** Rows with a cell that may need more than one line of the normal size. Every other row has the default height. */
function rowsToFit(sheet: MemorySheet): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { row, cell } of sheet.entries())
    if (mayBeHigh(cell.look) && !sheet.state.rowHeights.has(row)) rows.add(row);
  return rows;
}

const mayBeHigh = ({ font, alignment }: CellLook): boolean =>
  font.size !== plainLook.font.size || alignment.wrap || alignment.rotation !== 0;
