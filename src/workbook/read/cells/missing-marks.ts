import { isCellError, type CellValue } from "../../cells";
import { amountWords, missingAmongFigures, missingMarks } from "../words/missing-marks";
import { textOf } from "./text";

const marks = new Set(missingMarks);
const amongFigures = new Set([...missingMarks, ...missingAmongFigures]);
const amounts = new Set(amountWords);

/** Whether a cell says that there is no value: blank, #N/A, or one of the marks of the field in any case. */
export const isMissing = (value: CellValue): boolean =>
  isCellError(value)
    ? value.error.toUpperCase() === "#N/A"
    : typeof value === "string" && marks.has(textOf(value).toLowerCase())
      ? true
      : value === null;

/** The same in a column of figures, where "nd" and "x" are no codes. No mark begins with a digit. */
export const isMissingFigure = (value: CellValue): boolean =>
  typeof value === "string" ? !beginsWithDigit(value) && amongFigures.has(markOf(value)) : isMissing(value);

function beginsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** A text as marks are compared. */
export const markOf = (text: string): string => textOf(text).toLowerCase();

const longestMark = 40;

/**
 * Whether a text that is no number may be a mark for a missing figure when it stands repeatedly: it has no digit, and
 * does not say how much ("none" is 0).
 *
 * @example maybeMark("not surveyed") // true
 * @example maybeMark("<5") // false
 */
export function maybeMark(text: string): boolean {
  const mark = markOf(text);
  return mark.length <= longestMark && !/\d/.test(mark) && !amounts.has(mark);
}

/** Below this share of figures a text that is repeated is a label. */
export const minimumShareOfFigures = 0.2;

/**
 * How many cells of a column hold a mark that nobody knows: the most common text that may be one, where it stands twice and
 * the column has figures enough.
 *
 * @param times how often each text and number stands in the column
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
