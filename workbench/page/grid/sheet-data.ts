import { BooleanNumber, type ICellData, type IFreeze, type IWorksheetData } from "@univerjs/core";
import { defaultColumnWidth, defaultRowHeight, type MemorySheet, type SheetState } from "../../memory";
import { cellData } from "./cell-data";
import { rangeOf } from "./ranges";

/** Extra rows and columns beyond those in use, to type in. */
const room = { rows: 60, columns: 12 };

/** Pixels of a width in characters, and of a height in points. */
export const widthInPixels = (characters: number): number => Math.round(characters * 7 + 5);
export const heightInPixels = (points: number): number => Math.round((points * 4) / 3);
export const widthInCharacters = (pixels: number): number => (pixels - 5) / 7;
export const heightInPoints = (pixels: number): number => (pixels * 3) / 4;

/** A sheet in the grid's form: cells, sizes and frozen panes. Tables, rules and charts are added later. */
export function sheetData(sheet: MemorySheet): Partial<IWorksheetData> {
  const { state } = sheet;
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of sheet.entries()) (cells[row] ??= {})[column] = cellData(cell);
  return {
    id: sheet.id,
    name: state.name,
    tabColor: tabColour(state),
    hidden: hiddenFlag(state),
    showGridlines: gridLinesFlag(state),
    freeze: freezeOf(state),
    ...sheetSize(sheet),
    defaultColumnWidth: widthInPixels(defaultColumnWidth),
    defaultRowHeight: heightInPixels(defaultRowHeight),
    mergeData: state.merges.map(rangeOf),
    cellData: cells,
    rowData: Object.fromEntries(
      [...state.rowHeights].map(([row, points]) => [
        row,
        { h: heightInPixels(points), ia: BooleanNumber.FALSE },
      ]),
    ),
    columnData: columnData(state),
  };
}

/** Number of rows and columns that the grid needs for a sheet. */
export function sheetSize(sheet: MemorySheet): { readonly rowCount: number; readonly columnCount: number } {
  const used = sheet.used(true);
  return {
    rowCount: Math.max(100, (used === null ? 0 : used.row + used.rows) + room.rows),
    columnCount: Math.max(26, (used === null ? 0 : used.column + used.columns) + room.columns),
  };
}

function columnData({ columnWidths, hiddenColumns }: SheetState): IWorksheetData["columnData"] {
  const data: IWorksheetData["columnData"] = {};
  for (const [column, characters] of columnWidths) data[column] = { w: widthInPixels(characters) };
  for (const column of hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

export function freezeOf({ freeze: { rows, columns } }: SheetState): IFreeze {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

export const tabColour = ({ tabColour }: SheetState): string => (tabColour === null ? "" : `#${tabColour}`);

export const hiddenFlag = ({ visibility }: SheetState): BooleanNumber =>
  visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;

export const gridLinesFlag = ({ showGridLines }: SheetState): BooleanNumber =>
  showGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
