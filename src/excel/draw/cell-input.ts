import { outsideTexts } from "../../workbook/canonical-formula";
import { isCellError, type CellValue } from "../../workbook/cells";
import type { PlanCell } from "../../workbook/plan";

/** What Office.js takes for a cell. */
export type CellInput = string | number | boolean;

/** Texts that Excel always reads as text: words that begin with a letter and have no figure in them. */
const plainText = /^\p{L}[^\p{N}]*$/u;

const truth = /^(true|false)$/i;

/**
 * A value as it is written to Excel, so that it is read back unchanged. Text that Excel might take for a formula, a
 * number, a date, a truth value or an error gets an apostrophe, which Excel removes.
 * @example valueInput("=1+1") // "'=1+1"
 */
export function valueInput(value: CellValue): CellInput {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string") return value;
  return plainText.test(value) && !truth.test(value) ? value : `'${value}`;
}

/** Formulas in files mark newer functions with a prefix that Excel itself does not know. */
export const formulaInput = (formula: string): string =>
  outsideTexts(formula, (part) => part.replace(/\b_xlfn\.(_xlws\.)?/gi, ""));

/** What to write for a cell of a plan: its formula, or its value. */
export const cellInput = ({ value, formula }: PlanCell): CellInput =>
  formula === undefined ? valueInput(value) : formulaInput(formula);
