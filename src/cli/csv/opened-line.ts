import Papa from "papaparse";
import { isFigure } from "./field-value";
import { isSentence, type Line } from "./line";

/** The fields inside a line that is in quotes as a whole, and so is read as one field. */
export const fieldsInQuotes = (field: string, delimiter: string): readonly string[] =>
  field.includes(delimiter)
    ? (Papa.parse<string[]>(field, { delimiter, newline: "\n" }).data[0] ?? [])
    : [field];

/**
 * A line that is in quotes as a whole, cut into its fields. Any other line is returned unchanged, and so is a text in
 * quotes, such as a note with commas. A header is cut where it then has the length of the rows.
 */
export function openedLine(line: Line, delimiter: string, usual = 0): Line {
  const [field = ""] = line.fields;
  if (line.fields.length > 1) return line;
  const inner: Line = { row: line.row, fields: fieldsInQuotes(field, delimiter) };
  if (inner.fields.length === 1 || isSentence(inner)) return line;
  const isRow = inner.fields.some((part) => isFigure(part) && !/^\s/.test(part));
  return isRow || inner.fields.length === usual ? inner : line;
}
