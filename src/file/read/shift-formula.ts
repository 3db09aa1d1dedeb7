import { address, columnOf } from "../../workbook/cells";
import { lastColumn, lastRow } from "./cell-place";

/** Text, names of sheets and columns of tables are passed over; a reference is a cell, or whole columns, or whole rows. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\w.$\\])(?:(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.($!])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.]))/gi;

/**
 * A formula as it reads in another cell of the group that shares it: relative references move along.
 * @example shiftFormula("SUM(A1:$B$2)", 1, 2) // "SUM(C2:$B$2)"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(token, (whole: string, ...groups: (string | undefined)[]) => {
    const [cd, column, rd, row, firstD, first, lastD, last, topD, top, bottomD, bottom] = groups;
    if (column !== undefined && row !== undefined)
      return cell(cd === "$", column, rd === "$", row, rows, columns);
    if (first !== undefined && last !== undefined) {
      const [from, to] = [shiftColumn(firstD, first, columns), shiftColumn(lastD, last, columns)];
      return from === null || to === null ? "#REF!" : `${from}:${to}`;
    }
    if (top !== undefined && bottom !== undefined) {
      const [from, to] = [shiftRow(topD, top, rows), shiftRow(bottomD, bottom, rows)];
      return from === null || to === null ? "#REF!" : `${from}:${to}`;
    }
    return whole;
  });
}

function cell(
  columnFixed: boolean,
  letters: string,
  rowFixed: boolean,
  digits: string,
  rows: number,
  columns: number,
): string {
  const row = Number(digits) - 1 + (rowFixed ? 0 : rows);
  const column = columnOf(letters) + (columnFixed ? 0 : columns);
  if (row < 0 || row > lastRow || column < 0 || column > lastColumn) return "#REF!";
  const fixed = columnFixed ? (rowFixed ? "both" : "column") : rowFixed ? "row" : "";
  return address(row, column, fixed);
}

function shiftColumn(dollar: string | undefined, letters: string, columns: number): string | null {
  const column = columnOf(letters) + (dollar === "$" ? 0 : columns);
  return column < 0 || column > lastColumn
    ? null
    : address(0, column, dollar === "$" ? "column" : "").slice(0, -1);
}

function shiftRow(dollar: string | undefined, digits: string, rows: number): string | null {
  const row = Number(digits) - 1 + (dollar === "$" ? 0 : rows);
  return row < 0 || row > lastRow ? null : `${dollar ?? ""}${row + 1}`;
}
