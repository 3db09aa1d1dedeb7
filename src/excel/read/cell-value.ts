import type { CellValue } from "../../workbook/cells";

/**
 * A value as Office.js has it. Blank cells and empty texts are both "" there, and an error is its text: the type
 * distinguishes them.
 * @throws TypeError for what no cell holds
 */
export function cellValue(value: unknown, type: string): CellValue {
  if (type === "Empty") return null;
  if (type === "Error") return { error: String(value) };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new TypeError(`A cell holds ${typeof value}, which is not known here.`);
}

/** The formula of a cell; for a cell that has none, Office.js returns the value, even a text that begins with "=". */
export const cellFormula = (formula: unknown, value: unknown): string | null =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
