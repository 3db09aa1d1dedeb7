import Papa from "papaparse";
import type { CellValue } from "../../workbook/cells";
import type { Problem } from "../../workbook/problem";
import { problemOf } from "../../workbook/problems";
import { fieldText, fieldValue } from "./field-value";
import { lacksFirstName, requireFit } from "./header-fit";
import { judgeRow, wasQuoted } from "./judge-row";
import { unchanged, asSentence, type JudgedRow } from "./judged";
import { filledCount, isSentence, type Line } from "./line";
import { measureOf } from "./measure";
import { openedLine } from "./opened-line";
import { readLines } from "./read-lines";
import { rowProblems } from "./row-problems";
import { tableShape, type TableShape } from "./table-shape";
import type { TableName } from "./table-names";

/** A table of the index, read from a CSV file. */
export interface CsvTable {
  readonly name: TableName;
  /** All of the same length. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Index of the header among the rows; titles are above it. */
  readonly header: number;
  /**
   * Whether there are notes or headings of a single field among the rows; an Excel table should not contain these.
   */
  readonly hasNotes: boolean;
  /** Rows of the file that are not in the sheet. */
  readonly notUsed: readonly UnusedRow[];
  readonly problems: readonly Problem[];
}

export interface UnusedRow {
  readonly file: string;
  readonly row: number;
  readonly line: string;
}

/**
 * The cells of a CSV text. The header is text. Elsewhere a field that is written like a number becomes one, and every
 * other field stays text for the reader. A row whose fields cannot be matched to columns is not used, with an error:
 * values never move to other columns.
 *
 * @param file name for messages
 * @throws Failure when the text is empty, a quotation mark is not closed, or no row fits the header
 */
export function parseTable(text: string, file: string, name: TableName): CsvTable {
  const { delimiter, lines } = readLines(text, file);
  const { header, judged, problems } = judge(lines, { delimiter, file, name });
  const used = judged.filter(({ isUsed }) => isUsed);
  let width = 1;
  for (const { fields } of used)
    width = Math.max(width, fields.findLastIndex((field) => field.trim() !== "") + 1);
  return {
    name,
    rows: used.map(({ fields }, i) => cells(fields, width, i === header ? fieldText : fieldValue)),
    header,
    hasNotes: width > 1 && used.some((row, i) => i > header && isNote(row)),
    notUsed: judged.flatMap(({ isUsed, row, fields }) =>
      isUsed ? [] : [{ file, row, line: Papa.unparse([[...fields]], { delimiter }) }],
    ),
    problems: [...problems, ...rowProblems(judged, file, name)],
  };
}

/**
 * A line with a single field in a table: alone, or padded with blanks and written as notes are ("Source: ...", "*
 * estimate", a sentence).
 */
function isNote({ row, fields }: JudgedRow): boolean {
  const [text = ""] = fields;
  return fields.length === 1 || (noteText.test(text) && filledCount({ row, fields }) === 1);
}

const noteText = /^\*|:|(?:\S+\s+){4}/;

function cells(
  fields: readonly string[],
  width: number,
  valueOf: (field: string) => CellValue,
): readonly CellValue[] {
  return Array.from({ length: width }, (_, j) => valueOf(fields[j] ?? ""));
}

interface Context {
  readonly delimiter: string;
  readonly file: string;
  readonly name: TableName;
}

interface Judged {
  readonly header: number;
  readonly judged: readonly JudgedRow[];
  readonly problems: readonly Problem[];
}

function judge(lines: readonly Line[], context: Context): Judged {
  const { delimiter, name } = context;
  const usual = tableShape(lines.map((line) => openedLine(line, delimiter))).usual;
  const opened = lines.map((line) => openedLine(line, delimiter, usual));
  const shape = tableShape(opened);
  const { header } = shape;
  const above = lines.slice(0, header).map((line) => titleAbove(line, delimiter));
  const [names, below] = [opened[header], opened.slice(header + 1)];
  if (names === undefined) return { header, judged: above, problems: [] };
  const isLenient = name !== "Data";
  const isShort = lacksFirstName(below, shape, delimiter);
  if (!isShort && !(isLenient && shape.most < shape.usual)) requireFit(names, below, shape, context);
  const full = isShort ? { ...shape, usual: shape.most, width: shape.most } : shape;
  const measure = measureOf(below, full, delimiter, isLenient);
  const head = unchanged(isShort ? { ...names, fields: ["", ...names.fields] } : names);
  const rows = lines.slice(header + 1).map((line) => judgeRow(line, measure));
  const judged = [...above, names === lines[header] ? head : wasQuoted(head), ...rows];
  return { header, judged, problems: isShort ? [shortHeader(shape, context)] : [] };
}

const titleAbove = (line: Line, delimiter: string): JudgedRow =>
  isSentence(line) ? asSentence(line, delimiter) : unchanged(line);

function shortHeader({ header, usual, most }: TableShape, { file, name }: Context): Problem {
  return problemOf({
    code: "csv-header-short",
    severity: "warning",
    cell: { sheet: name, row: header, column: 0 },
    details: { file, found: String(usual), expected: String(most) },
  });
}
