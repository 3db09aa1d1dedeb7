import { address, columnOf, quoteSheet, type Area } from "./cells";

/** A rectangle without its sheet. */
export type Rectangle = Omit<Area, "sheet">;

const cellPattern = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;

/**
 * The rectangle of a range in A1 form, with or without dollars; null for anything else (whole columns, unions, text).
 * @example rectangleOf("B2:C4") // { row: 1, column: 1, rows: 3, columns: 2 }
 */
export function rectangleOf(range: string): Rectangle | null {
  const [first = "", last = first, ...rest] = range.split(":");
  const [, firstColumn, firstRow] = cellPattern.exec(first) ?? [];
  const [, lastColumn, lastRow] = cellPattern.exec(last) ?? [];
  if (firstColumn === undefined || lastColumn === undefined || rest.length > 0) return null;
  const columns = [columnOf(firstColumn), columnOf(lastColumn)];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const [column, row] = [Math.min(...columns), Math.min(...rows)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/**
 * The area that a reference names, as Office.js and defined names write it, with or without "=". Null when it is not one
 * rectangle of one sheet.
 * @example areaOfReference("'My data'!$A$1:$B$2") // { sheet: "My data", row: 0, column: 0, rows: 2, columns: 2 }
 */
export function areaOfReference(reference: string): Area | null {
  const [, quoted, plain, range = ""] =
    /^=?(?:'((?:[^'[\]]|'')+)'|([^'!()[\]:,#]+))!([^!,\s]+)$/.exec(reference.trim()) ?? [];
  const rectangle = rectangleOf(range);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return rectangle === null || sheet === undefined ? null : { sheet, ...rectangle };
}

/** A1 form of a rectangle, without sheet; one cell is one address. @example "B2:C4" */
export function rangeText(area: Rectangle, fixed: "" | "both" = ""): string {
  const first = address(area.row, area.column, fixed);
  const last = address(area.row + area.rows - 1, area.column + area.columns - 1, fixed);
  return first === last ? first : `${first}:${last}`;
}

/** An area as a defined name or a formula refers to it. @example "'My data'!$A$1:$B$2" */
export const fixedReference = (area: Area): string => `${quoteSheet(area.sheet)}!${rangeText(area, "both")}`;

/** The same with the "=" of a formula. */
export const fixedFormula = (area: Area): string => `=${fixedReference(area)}`;

export const containsCell = (area: Rectangle, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** Whether the outer rectangle contains the whole inner one. */
export const containsArea = (outer: Rectangle, inner: Rectangle): boolean =>
  containsCell(outer, inner.row, inner.column) &&
  containsCell(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);

/** Whether two rectangles have a cell in common. */
export const overlaps = (one: Rectangle, other: Rectangle): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Excel ignores case in names of sheets, tables and cells. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const sameRectangle = (one: Rectangle, other: Rectangle): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;
