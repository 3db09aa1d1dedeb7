import type { IRange } from "@univerjs/core";
import type { Rectangle } from "../../../src/workbook/area";

export const rangeOf = ({ row, column, rows, columns }: Rectangle): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export const rectangleOfRange = (range: IRange): Rectangle => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
