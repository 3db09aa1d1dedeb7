import { isCellError, type CellValue } from "../../cells";
import { isDateFormat } from "./date-format";
import { markedNumber } from "./marked-number";
import { isMissingFigure } from "./missing-marks";
import { interpretations, type Interpretation } from "./text-number";
import { textOf } from "./text";

/** The content of one cell of a column of figures, before the other cells of the column are considered. */
export type NumberCell =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "missing" }
  | { readonly kind: "text"; readonly ways: readonly Interpretation[] }
  /** A number with a unit; it counts as a number when the column has that unit. */
  | { readonly kind: "measured"; readonly ways: readonly Interpretation[]; readonly unit: string }
  | { readonly kind: "unusable"; readonly code: UnusableCell };

export type UnusableCell = "cell-date" | "cell-boolean" | "cell-text" | "cell-error" | "cell-too-large";

/** The square of a larger figure, needed for a standard deviation, is infinite. */
const largest = 1e150;

const dateText = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})([T ].*)?$/;

/**
 * Reads one cell of a column of figures. Only this function decides what is a number:
 *
 * | the cell contains | it is read as |
 * |---|---|
 * | a number | that number |
 * | a number with a date or time format, or a date as text | a problem: `cell-date` |
 * | nothing, `#N/A`, `n/a`, `NA`, `..`, `…`, `-`, `–`, `missing`, `s/d` and the like | missing |
 * | a text that is a number, "12.5", "1 234", "45%" | that number; of two possible ones, the column decides |
 * | a number with footnote marks, "12.3 (2019)", "12.3*" | the same |
 * | a number with a unit, "53.3 years", "$ 12" | the column decides |
 * | TRUE, FALSE | a problem: `cell-boolean` |
 * | any other text | a problem: `cell-text` |
 * | any other error value | a problem: `cell-error` |
 * | a figure beyond 1E150 | a problem: `cell-too-large` |
 *
 * A problem's cell counts as missing.
 */
export function readNumberCell(value: CellValue, format: string): NumberCell {
  if (typeof value === "number") {
    if (isDateFormat(format)) return { kind: "unusable", code: "cell-date" };
    return Math.abs(value) <= largest
      ? { kind: "number", value }
      : { kind: "unusable", code: "cell-too-large" };
  }
  if (isMissingFigure(value)) return { kind: "missing" };
  if (isCellError(value)) return { kind: "unusable", code: "cell-error" };
  if (typeof value === "boolean") return { kind: "unusable", code: "cell-boolean" };
  const text = textOf(value);
  if (dateText.test(text)) return { kind: "unusable", code: "cell-date" };
  const plain = interpretations(value ?? "");
  const marked = plain.length > 0 ? { ways: plain, unit: "" } : markedNumber(value ?? "");
  if (marked === null) return { kind: "unusable", code: "cell-text" };
  const { ways, unit } = marked;
  if (ways.some((way) => Math.abs(way.value) > largest)) return { kind: "unusable", code: "cell-too-large" };
  return unit === "" ? { kind: "text", ways } : { kind: "measured", ways, unit };
}
