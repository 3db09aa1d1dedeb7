/**
 * A cell of a workbook, in Excel or in a file. Rows and columns count from 0; `address` makes the A1 form.
 */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of a sheet. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An error value in a cell, as Excel writes it: "#N/A", "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** The content of a cell; null is blank. A date is a number with a date format. */
export type CellValue = number | string | boolean | null | CellError;

/** The values of an area: row-major, every row of the same length. */
export interface Grid {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** Excel number formats, "General" included. */
  readonly formats: readonly (readonly string[])[];
}

/** The formulas of an area, each with its leading "="; null where a cell has none. */
export interface FormulaGrid {
  readonly area: Area;
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** An Excel table (ListObject); the area includes the header row, and the totals row if there is one. */
export interface TableInfo {
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** The area of all filled cells; null for an empty sheet. */
  readonly used: Area | null;
  /** Rows that are hidden or filtered away, ascending; absent when there are none or they are not known. */
  readonly hiddenRows?: readonly number[];
  /** Areas of array formulas for which the file lacks some values; absent when there are none. */
  readonly unsaved?: readonly Area[];
}

/** A defined name; `area` is null when it is not one rectangle. */
export interface NameInfo {
  readonly name: string;
  readonly area: Area | null;
}

export interface WorkbookDescription {
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
}

export const isCellError = (value: CellValue): value is CellError =>
  typeof value === "object" && value !== null;

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  return (madeLetters[column] ??= lettersOf(column));
}

/** Letters that were made already: a large report needs a few hundred of them a million times. */
const madeLetters: Record<number, string> = {};

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** The column with these letters: "A" is 0. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The A1 form without the sheet; `fixed` says where the dollars are. */
export function address(row: number, column: number, fixed: "" | "row" | "column" | "both" = ""): string {
  const dollarColumn = fixed === "column" || fixed === "both" ? "$" : "";
  const dollarRow = fixed === "row" || fixed === "both" ? "$" : "";
  return `${dollarColumn}${columnLetters(column)}${dollarRow}${row + 1}`;
}

/** A sheet's name as a formula needs it: in quotes unless it is one simple word. */
export function quoteSheet(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) &&
    !/^[A-Za-z]{1,3}[0-9]+$/.test(sheet) &&
    !/^R?C?$/i.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** `Data!G5`, for messages and formulas. */
export const cellAddress = (cell: CellRef): string =>
  `${quoteSheet(cell.sheet)}!${address(cell.row, cell.column)}`;
