import type { CellValue } from "../../workbook/cells";

/** A number without leading zeros (these make it a code): 12, -0.5, .5, 5., +5, 1e5. */
const plainNumber = /^[+-]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** More digits than a number keeps: such a code would become another code. */
const longCode = /^[+-]?\d{16,}$/;

/** The cell value of a field: a number where it is written like one, else its text; null when it is blank. */
export function fieldValue(field: string): CellValue {
  const trimmed = field.trim();
  if (!plainNumber.test(trimmed) || longCode.test(trimmed)) return trimmed === "" ? null : trimmed;
  // Minus zero is 0, as in a workbook.
  const number = Number(trimmed) + 0;
  return Number.isFinite(number) ? number : trimmed;
}

/** The text of a field unchanged, for headers; null when it is blank. */
export const fieldText = (field: string): CellValue => (field.trim() === "" ? null : field.trim());

const figure = /^[+\-−]?[\d.,'\s]*\d[\d.,'\s]*%?$/;
const year = /^(?:19|20)\d\d$/;

/** Whether a field looks like a figure, with any separators. */
export const isFigure = (field: string): boolean => figure.test(field.trim());

export const isYear = (field: string): boolean => year.test(field.trim());
