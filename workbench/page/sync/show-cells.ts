import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { SetFormulaDataMutation } from "@univerjs/engine-formula";
import type { Rectangle } from "../../../src/workbook/area";
import type { MemoryCell, MemorySheet } from "../../memory";
import { contentData, sameContent, styleOf } from "../grid/cell-data";
import { unitId } from "../grid/open-grid";
import { sheetSize } from "../grid/sheet-data";
import type { ShownCells } from "./shown-cells";
import type { Surface } from "./surface";

/** Number of cells that are compared in one step. */
const cellsInStep = 1_000;

/** The rows of an area in steps of about this many cells. */
export function* inRows(area: Rectangle): Generator<Rectangle> {
  const most = Math.max(1, Math.floor(cellsInStep / area.columns));
  for (let done = 0; done < area.rows; done += most)
    yield { ...area, row: area.row + done, rows: Math.min(most, area.rows - done) };
}

/**
 * Writes the cells of an area into the grid, except those that it shows already.
 * @param isSpilledOn whether the grid looks for ranges that the cells are part of, which is slow
 * @returns whether values or formulas changed
 */
export function showCells(
  surface: Surface,
  shown: ShownCells,
  sheet: MemorySheet,
  area: Rectangle,
  isSpilledOn: boolean,
): boolean {
  const grid = surface.grid.book.getSheetBySheetId(sheet.id)?.getSheet();
  if (!grid) return false;
  const changed: Record<number, Record<number, ICellData>> = {};
  const formulas: Record<number, Record<number, true>> = {};
  let [any, anyFormula, anyValue] = [false, false, false];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const [before, cell] = [shown.at(sheet.id, row, column), sheet.cell(row, column)];
      if (cell === before) continue;
      any = true;
      shown.set(sheet.id, row, column, cell);
      if (!isSameLook(cell, before)) setStyle(grid, row, column, surface.styles.idOf(styleOf(cell)));
      const isSame = isSameContent(cell, before);
      (changed[row] ??= {})[column] = isSame ? sameContent(cell) : contentData(cell);
      if (isSame) continue;
      anyValue = true;
      if (cell.formula === before.formula) continue;
      anyFormula = true;
      (formulas[row] ??= {})[column] = true;
    }
  if (!any) return false;
  makeRoom(surface, sheet);
  // Univer visits all formulas of the workbook at each write that is not local. The worker does not need looks, so
  // these are local.
  const options = { onlyLocal: !isSpilledOn, fromSync: !anyValue };
  surface.mutate("sheet.mutation.set-range-values", sheet.id, { cellValue: changed }, options);
  if (anyFormula && !isSpilledOn)
    surface.mutate(SetFormulaDataMutation.id, null, { formulaData: { [unitId]: { [sheet.id]: formulas } } });
  return anyValue;
}

function setStyle(grid: Worksheet, row: number, column: number, id: string | null): void {
  const cells = grid.getCellMatrix();
  const cell: Nullable<ICellData> = cells.getValue(row, column);
  if (cell) cell.s = id;
  else cells.setValue(row, column, { s: id });
}

const isSameContent = (one: MemoryCell, other: MemoryCell): boolean =>
  one.value === other.value && one.formula === other.formula;

const isSameLook = (one: MemoryCell, other: MemoryCell): boolean =>
  one.look === other.look && one.format === other.format;

/** The grid's sheets have a last row and column; the workbook's do not. */
function makeRoom(surface: Surface, sheet: MemorySheet): void {
  const shown = surface.grid.book.getSheetBySheetId(sheet.id);
  const { rowCount, columnCount } = sheetSize(sheet);
  if (shown === null) return;
  if (shown.getMaxRows() < rowCount)
    surface.mutate("sheet.mutation.set-worksheet-row-count", sheet.id, { rowCount });
  if (shown.getMaxColumns() < columnCount)
    surface.mutate("sheet.mutation.set-worksheet-column-count", sheet.id, { columnCount });
}
