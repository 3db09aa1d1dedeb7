import { rangeText, rectangleOf, type Rectangle } from "../../../src/workbook/area";
import { columnLetters, columnOf, quoteSheet } from "../../../src/workbook/cells";

export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

/**
 * The rectangle of an address as `Worksheet.getRange` takes it, also of whole columns and rows; null for a text that
 * is not an address.
 */
export function rectangleAt(address: string): Rectangle | null {
  const plain = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [, first, last = first] = /^([A-Z]{1,3})(?::([A-Z]{1,3}))$/i.exec(plain) ?? [];
  if (first !== undefined && last !== undefined) {
    const columns = [columnOf(first), columnOf(last)];
    const column = Math.min(...columns);
    return { row: 0, rows: maximumRows, column, columns: Math.max(...columns) - column + 1 };
  }
  const [, top, bottom] = /^(\d+):(\d+)$/.exec(plain) ?? [];
  if (top !== undefined && bottom !== undefined) {
    const rows = [Number(top) - 1, Number(bottom) - 1];
    const row = Math.min(...rows);
    return { row, rows: Math.max(...rows) - row + 1, column: 0, columns: maximumColumns };
  }
  return rectangleOf(plain);
}

/** An address in the form of `Range.address`: "'My data'!A1:B2", "Data!A:C". */
export function addressOf(sheet: string, area: Rectangle): string {
  const { row, column, rows, columns } = area;
  const range =
    rows === maximumRows
      ? `${columnLetters(column)}:${columnLetters(column + columns - 1)}`
      : columns === maximumColumns
        ? `${row + 1}:${row + rows}`
        : rangeText(area);
  return `${quoteSheet(sheet)}!${range}`;
}
