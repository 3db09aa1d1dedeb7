import type { CellValue } from "../../src/workbook/cells";
import type { Look } from "../../src/workbook/styles";

/** The look of a cell, without its number format. */
export type CellLook = Omit<Look, "format">;

/**
 * A cell of a workbook in memory. It is never changed, only replaced, so that a copy of a sheet copies only
 * references.
 */
export interface MemoryCell {
  /** The value, or the stored result of the formula. */
  readonly value: CellValue;
  /** With its leading "="; null for a plain value. */
  readonly formula: string | null;
  /** An array formula of this one cell. */
  readonly array: boolean;
  readonly format: string;
  readonly look: CellLook;
  /** The cell of this workbook that a link leads to: "Data!G5". */
  readonly link: string | null;
}

export const plainLook: CellLook = {
  font: { bold: false, italic: false, size: null, colour: null },
  fill: null,
  borders: {},
  alignment: { horizontal: "general", vertical: "bottom", wrap: false, rotation: 0, indent: 0 },
};

export const blankCell: MemoryCell = {
  value: null,
  formula: null,
  array: false,
  format: "General",
  look: plainLook,
  link: null,
};

export const isFilled = ({ value, formula }: MemoryCell): boolean => value !== null || formula !== null;

/** Whether the cell is the same as one that was never written. */
export const isBlank = (cell: MemoryCell): boolean =>
  !isFilled(cell) && cell.format === blankCell.format && cell.look === plainLook && cell.link === null;
