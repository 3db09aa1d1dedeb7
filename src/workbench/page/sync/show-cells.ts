import { SetFormulaDataMutation } from "@univerjs/engine-formula";
import type { ICellData } from "@univerjs/core";
import type { Area } from "../../../workbook/cells";
import type { MemoryCell, MemorySheet } from "../../memory";
import { cellData } from "../grid/cell-data";
import { unitId } from "../grid/open-grid";
import { sheetSize } from "../grid/sheet-data";
import type { ShownCells } from "./shown-cells";
import type { Surface } from "./surface";

/**
 * Brings the cells of an area into the grid; those that it shows already are left alone.
 * @param isSpilledOn whether the grid is to look for what the cells are part of, which takes its time
 * @returns whether values or formulas are among what was changed
 */
export function showCells(
  surface: Surface,
  shown: ShownCells,
  sheet: MemorySheet,
  area: Area,
  isSpilledOn: boolean,
): boolean {
  const changed: Record<number, Record<number, ICellData>> = {};
  const formulas: Record<number, Record<number, true>> = {};
  let [any, anyFormula, isOfValues] = [false, false, false];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const [before, cell] = [shown.at(sheet.id, row, column), sheet.cell(row, column)];
      if (cell === before) continue;
      any = true;
      (changed[row] ??= {})[column] = cellData(cell);
      shown.set(sheet.id, row, column, cell);
      if (isSameContent(cell, before)) continue;
      isOfValues = true;
      if (cell.formula === before.formula) continue;
      anyFormula = true;
      (formulas[row] ??= {})[column] = true;
    }
  if (!any) return false;
  makeRoom(surface, sheet);
  // Otherwise Univer goes through all formulas of the workbook at each write.
  const options = { onlyLocal: !isSpilledOn };
  surface.mutate("sheet.mutation.set-range-values", sheet.id, { cellValue: changed }, options);
  if (anyFormula && !isSpilledOn)
    surface.mutate(SetFormulaDataMutation.id, null, { formulaData: { [unitId]: { [sheet.id]: formulas } } });
  return isOfValues;
}

const isSameContent = (one: MemoryCell, other: MemoryCell): boolean =>
  one.value === other.value && one.formula === other.formula;

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
