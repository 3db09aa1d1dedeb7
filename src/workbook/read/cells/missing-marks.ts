import { isCellError, type CellValue } from "../../cells";
import { amountWords, missingAmongFigures, missingMarks } from "../words/missing-marks";
import { textOf } from "./text";

const marks = new Set(missingMarks);
const amongFigures = new Set([...missingMarks, ...missingAmongFigures]);
const amounts = new Set(amountWords);

/** Whether a cell means "no value": blank, #N/A, or one of the usual marks, in upper or lower case. */
export const isMissing = (value: CellValue): boolean =>
  isCellError(value)
    ? value.error.toUpperCase() === "#N/A"
    : typeof value === "string" && marks.has(textOf(value).toLowerCase())
      ? true
      : value === null;

/** The same for a column of figures, in which "nd" and "x" cannot be codes. No mark begins with a digit. */
export const isMissingFigure = (value: CellValue): boolean =>
  typeof value === "string" ? !beginsWithDigit(value) && amongFigures.has(markOf(value)) : isMissing(value);

function beginsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** A text in the form in which marks are compared. */
export const markOf = (text: string): string => textOf(text).toLowerCase();

const longestMark = 40;

/**
 * Whether a text may be a mark for a missing figure when it is repeated: it has no digit, and it does not state an amount
 * ("none" is 0).
 *
 * @example maybeMark("not surveyed") // true
 * @example maybeMark("<5") // false
 */
export function maybeMark(text: string): boolean {
  const mark = markOf(text);
  return mark.length <= longestMark && !/\d/.test(mark) && !amounts.has(mark);
}

/** With a smaller share of figures in the column, a repeated text is a label and not a mark. */
export const minimumShareOfFigures = 0.2;

/**
 * The number of cells with an unknown mark: the most common text that may be a mark, when it occurs at least twice and the
 * column has enough figures.
 *
 * @param times how often each text occurs in the column
 */
export function repeatedMarks(
  times: ReadonlyMap<string | number, number>,
  figures: number,
  filled: number,
): number {
  if (figures < minimumShareOfFigures * filled) return 0;
  let highest = 1;
  for (const [text, count] of times)
    if (count > highest && typeof text === "string" && maybeMark(text)) highest = count;
  return highest > 1 ? highest : 0;
}
