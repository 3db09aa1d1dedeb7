import type { Area, CellRef } from "../../cells";
import { address, quoteSheet } from "../../cells";

/** A rectangle of one of our sheets, with the ways a formula refers to it. `from` is the sheet the formula is on. */
export interface Region {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Fixed = "" | "row" | "column" | "both";

const prefix = (sheet: string, from: string): string => (sheet === from ? "" : `${quoteSheet(sheet)}!`);

/** One cell of a region, rows and columns counted within it. */
export function cell(region: Region, i: number, j: number, from: string, fixed: Fixed = ""): string {
  return prefix(region.sheet, from) + address(region.row + i, region.column + j, fixed);
}

/** Column j of a region, absolute: Scores!$D$10:$D$69. */
export const columnRange = (region: Region, j: number, from: string): string =>
  prefix(region.sheet, from) +
  `${address(region.row, region.column + j, "both")}:${address(region.row + region.rows - 1, region.column + j, "both")}`;

/** Row i of a region from column j to k; `fixed` as for one cell. */
export function rowRange(
  region: Region,
  i: number,
  j: number,
  k: number,
  from: string,
  fixed: Fixed = "",
): string {
  const first = address(region.row + i, region.column + j, fixed);
  const last = address(region.row + i, region.column + k, fixed);
  return prefix(region.sheet, from) + (j === k ? first : `${first}:${last}`);
}

/** The whole region, absolute. */
export const wholeRange = (region: Region, from: string): string =>
  prefix(region.sheet, from) +
  `${address(region.row, region.column, "both")}:${address(region.row + region.rows - 1, region.column + region.columns - 1, "both")}`;

/** A cell of the user's, absolute. */
export const userCell = (ref: CellRef, from: string): string =>
  prefix(ref.sheet, from) + address(ref.row, ref.column, "both");

export const areaOf = ({ sheet, row, column, rows, columns }: Region): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

/** Part of a region: `rows` x `columns` from (i, j). */
export const part = (region: Region, i: number, j: number, rows: number, columns: number): Region => ({
  sheet: region.sheet,
  row: region.row + i,
  column: region.column + j,
  rows,
  columns,
});
