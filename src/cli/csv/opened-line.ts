import Papa from "papaparse";
import { isFigure } from "./field-value";
import { isSentence, type Line } from "./line";

/** The fields of a line that stands in quotes as a whole, of which it is the only field. */
export const fieldsInQuotes = (field: string, delimiter: string): readonly string[] =>
  field.includes(delimiter)
    ? (Papa.parse<string[]>(field, { delimiter, newline: "\n" }).data[0] ?? [])
    : [field];

/**
 * A line that stands in quotes as a whole, opened; itself when it does not, or when what is in the quotes is a text: a
 * note with commas. A header is opened where it has the length of the rows.
 */
export function openedLine(line: Line, delimiter: string, usual = 0): Line {
  const [field = ""] = line.fields;
  if (line.fields.length > 1) return line;
  const inner: Line = { row: line.row, fields: fieldsInQuotes(field, delimiter) };
  if (inner.fields.length === 1 || isSentence(inner)) return line;
  const isRow = inner.fields.some((part) => isFigure(part) && !/^\s/.test(part));
  return isRow || inner.fields.length === usual ? inner : line;
}
