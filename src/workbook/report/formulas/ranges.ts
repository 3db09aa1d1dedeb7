import type { Area, CellRef } from "../../cells";
import { address, quoteSheet } from "../../cells";

export type Fixed = "" | "row" | "column" | "both";

const prefix = (sheet: string, from: string): string => (sheet === from ? "" : `${quoteSheet(sheet)}!`);

/** One cell of an area, rows and columns counted within it. */
export function cell(area: Area, i: number, j: number, from: string, fixed: Fixed = ""): string {
  return prefix(area.sheet, from) + address(area.row + i, area.column + j, fixed);
}

/** Column j of an area, absolute: Scores!$D$10:$D$69. */
export const columnRange = (area: Area, j: number, from: string): string =>
  prefix(area.sheet, from) +
  `${address(area.row, area.column + j, "both")}:${address(area.row + area.rows - 1, area.column + j, "both")}`;

/** Row i of an area from column j to k; `fixed` as for one cell. */
export function rowRange(
  area: Area,
  i: number,
  j: number,
  k: number,
  from: string,
  fixed: Fixed = "",
): string {
  const first = address(area.row + i, area.column + j, fixed);
  const last = address(area.row + i, area.column + k, fixed);
  return prefix(area.sheet, from) + (j === k ? first : `${first}:${last}`);
}

/** The whole area, absolute. */
export const wholeRange = (area: Area, from: string): string =>
  prefix(area.sheet, from) +
  `${address(area.row, area.column, "both")}:${address(area.row + area.rows - 1, area.column + area.columns - 1, "both")}`;

/** A cell of the user's, absolute. */
export const userCell = (ref: CellRef, from: string): string =>
  prefix(ref.sheet, from) + address(ref.row, ref.column, "both");

/** The areas of a sheet. */
export const areasOn =
  (sheet: string) =>
  (row: number, column: number, rows: number, columns: number): Area => ({
    sheet,
    row,
    column,
    rows,
    columns,
  });

/** Part of an area: `rows` x `columns` from (i, j). */
export const part = (area: Area, i: number, j: number, rows: number, columns: number): Area => ({
  sheet: area.sheet,
  row: area.row + i,
  column: area.column + j,
  rows,
  columns,
});
