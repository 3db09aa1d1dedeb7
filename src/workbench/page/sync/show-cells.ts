import type { ICellData } from "@univerjs/core";
import type { Area } from "../../../workbook/cells";
import type { MemorySheet } from "../../memory";
import { cellData } from "../grid/cell-data";
import { sheetSize } from "../grid/sheet-data";
import type { ShownCells } from "./shown-cells";
import type { Surface } from "./surface";

/** Brings the cells of an area into the grid; those that it shows already are left alone. */
export function showCells(surface: Surface, shown: ShownCells, sheet: MemorySheet, area: Area): void {
  const changed: Record<number, Record<number, ICellData>> = {};
  let any = false;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cell(row, column);
      if (cell === shown.at(sheet.id, row, column)) continue;
      any = true;
      (changed[row] ??= {})[column] = cellData(cell);
      shown.set(sheet.id, row, column, cell);
    }
  if (!any) return;
  makeRoom(surface, sheet);
  surface.mutate("sheet.mutation.set-range-values", sheet.id, { cellValue: changed });
}

/** The grid's sheets have an end, which the workbook's have not. */
function makeRoom(surface: Surface, sheet: MemorySheet): void {
  const shown = surface.grid.book.getSheetBySheetId(sheet.id);
  const { rowCount, columnCount } = sheetSize(sheet);
  if (shown === null) return;
  if (shown.getMaxRows() < rowCount)
    surface.mutate("sheet.mutation.set-worksheet-row-count", sheet.id, { rowCount });
  if (shown.getMaxColumns() < columnCount)
    surface.mutate("sheet.mutation.set-worksheet-column-count", sheet.id, { columnCount });
}
