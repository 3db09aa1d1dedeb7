import type { CellValue } from "../../workbook/cells";
import { escapeText } from "./xml/escape";

/** How a formula's result stands in a cell: the cell's type (null is a number's) and the text of `<v>` (null: no `<v>`). */
export interface StoredValue {
  readonly type: "b" | "e" | "str" | null;
  readonly text: string | null;
}

/**
 * A formula's result as a sheet stores it. A number is written with the fewest digits that read back as the same
 * number; minus zero is 0, as in Excel.
 * @throws RangeError for a number that is not finite: no cell can hold it, and missing results are text or errors.
 * @example storedValue(0.1 + 0.2) // { type: null, text: "0.30000000000000004" }
 */
export function storedValue(value: CellValue): StoredValue {
  if (value === null) return { type: null, text: null };
  if (typeof value === "number") return { type: null, text: numberText(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "string") return { type: "str", text: escapeText(value) };
  return { type: "e", text: escapeText(value.error) };
}

/** A number as files hold it. @throws RangeError when it is not finite. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`No cell can hold ${value}.`);
  const text = String(value);
  return text.includes("e") ? text.toUpperCase() : text;
}
