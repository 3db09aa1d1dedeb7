import type { CellValue } from "../../src/workbook/cells";
import type { Look } from "../../src/workbook/styles";

/** How a cell looks, its number format apart. */
export type CellLook = Omit<Look, "format">;

/** A cell of a workbook in memory: never changed, only replaced, so that a copy of a sheet is a copy of references. */
export interface MemoryCell {
  /** The value, or the stored result of the formula. */
  readonly value: CellValue;
  /** With its leading "="; null for a plain value. */
  readonly formula: string | null;
  /** An array formula of this one cell. */
  readonly array: boolean;
  readonly format: string;
  readonly look: CellLook;
  /** Cell of this workbook that a click leads to: "Data!G5". */
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

/** Whether nothing tells the cell from one that was never touched. */
export const isBlank = (cell: MemoryCell): boolean =>
  !isFilled(cell) && cell.format === blankCell.format && cell.look === plainLook && cell.link === null;
