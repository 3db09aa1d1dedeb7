import { isCellError, type CellValue } from "../../cells";
import { isDateFormat } from "./date-format";
import { isMissing } from "./missing-marks";
import { interpretations, type Interpretation } from "./text-number";
import { textOf } from "./text";

/** What one cell of a column of figures holds, before its neighbours are looked at. */
export type NumberCell =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "missing" }
  | { readonly kind: "text"; readonly ways: readonly Interpretation[] }
  | { readonly kind: "unusable"; readonly code: UnusableCell };

export type UnusableCell = "cell-date" | "cell-boolean" | "cell-text" | "cell-error" | "cell-too-large";

/** Beyond this the square of a figure, which every deviation needs, is no longer a number. */
const largest = 1e150;

const dateText = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})([T ].*)?$/;

/**
 * Reads one cell of a column of figures. The only place that decides what is a number:
 *
 * | the cell holds | it is |
 * |---|---|
 * | a number | that number |
 * | a number with a date or time format, or a date as text | a problem: `cell-date` |
 * | nothing, `#N/A`, `n/a`, `NA`, `..`, `…`, `-`, `–`, `missing` and the like | missing |
 * | text that reads as a number, "12.5", "1 234", "45%" | the number; which one, when there are two, is for the column |
 * | TRUE, FALSE | a problem: `cell-boolean` |
 * | any other text | a problem: `cell-text` |
 * | any other error value | a problem: `cell-error` |
 * | a figure beyond 1E150 | a problem: `cell-too-large` |
 *
 * A problem's cell counts as missing.
 */
export function readNumberCell(value: CellValue, format: string): NumberCell {
  if (isMissing(value)) return { kind: "missing" };
  if (isCellError(value)) return { kind: "unusable", code: "cell-error" };
  if (typeof value === "boolean") return { kind: "unusable", code: "cell-boolean" };
  if (typeof value === "number") {
    if (isDateFormat(format)) return { kind: "unusable", code: "cell-date" };
    return Math.abs(value) <= largest
      ? { kind: "number", value }
      : { kind: "unusable", code: "cell-too-large" };
  }
  const text = textOf(value);
  if (dateText.test(text)) return { kind: "unusable", code: "cell-date" };
  const ways = interpretations(value ?? "");
  if (ways.length === 0) return { kind: "unusable", code: "cell-text" };
  return ways.every((way) => Math.abs(way.value) <= largest)
    ? { kind: "text", ways }
    : { kind: "unusable", code: "cell-too-large" };
}
