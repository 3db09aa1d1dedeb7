import { maximumCells } from "../../app";
import type { CellValue } from "../../workbook/cells";
import { Failure } from "../failure";

type Rows = readonly (readonly CellValue[])[];

/** Maximum of fields of a table where no workbook is written: 100,000 units with 100 indicators, and some more. */
export const maximumFields = 20_000_000;

/** Maximum size of a file in bytes: its text must fit into one string of the runtime (2^29 characters). */
const maximumBytes = 500_000_000;

/**
 * Maximum of separators and line breaks in a file, those of blank fields and lines included: each takes memory during
 * reading.
 */
const maximumSeparators = 2 * maximumFields;

const [maximumRows, maximumColumns] = [1_048_576, 16_384];

/** Maximum length of a text in a cell. */
const maximumCharacters = 32_767;

const remedy = "Leave out columns that are not scored, or score fewer units at a time.";

/** @throws Failure `csv-too-large` before the file is read */
export function requireSize(bytes: number, file: string): void {
  if (bytes > maximumBytes)
    throw tooLarge(`${file} has ${megabytes(bytes)} MB; at most ${megabytes(maximumBytes)} MB are read.`);
}

/** @throws Failure `csv-too-large` before the text is cut into fields */
export function requireSeparators(text: string, delimiter: string, file: string): void {
  if (count(text, delimiter) + count(text, "\n") > maximumSeparators)
    throw tooLarge(
      `${file} has more than ${inWords(maximumSeparators)} separators and line breaks; no more are read.`,
    );
}

/**
 * @param limit maximum of fields
 * @throws Failure `csv-too-large`
 */
export const requireFields = (rows: Rows, file: string, limit: number): void =>
  requireCounts(rows.length, rows[0]?.length ?? 0, file, limit);

/**
 * As `requireFields`, for a table whose rows were not read yet.
 * @throws Failure `csv-too-large`
 */
export function requireCounts(rows: number, columns: number, file: string, limit: number): void {
  if (rows > maximumRows || columns > maximumColumns)
    throw new Failure(
      "csv-too-large",
      `${file} has ${inWords(rows)} rows and ${inWords(columns)} columns, and a sheet has at most ${inWords(maximumRows)} and ${inWords(maximumColumns)}.`,
      "Remove the rows and columns that are not units or indicators.",
    );
  const fields = rows * columns;
  if (fields > limit)
    throw tooLarge(
      `${file} has ${inWords(fields)} fields (${inWords(rows)} rows of ${inWords(columns)}); at most ${inWords(limit)} are ${limit === maximumCells ? "written into a workbook" : "read"}.`,
      fields <= maximumFields
        ? `Score it with --json and without --out, which reads up to ${inWords(maximumFields)} fields. Or leave out columns that are not scored.`
        : remedy,
    );
}

/** @throws Failure `csv-text-too-long`: no cell can contain such a text; a quotation mark is probably missing */
export function requireTexts(rows: Rows, file: string): void {
  for (const [i, cells] of rows.entries())
    for (const value of cells)
      if (typeof value === "string" && value.length > maximumCharacters)
        throw new Failure(
          "csv-text-too-long",
          `${file} has a text of ${inWords(value.length)} characters, in row ${i + 1} of those that are not blank; a cell has at most ${inWords(maximumCharacters)}.`,
          "Shorten it. If it contains whole lines of the table, remove an extra quotation mark before it.",
        );
}

const tooLarge = (
  message: string,
  way = `${remedy} The engine as a library has no such limit (docs/engine.md).`,
): Failure => new Failure("csv-too-large", message, way);

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

const megabytes = (bytes: number): string => inWords(Math.ceil(bytes / 1e6));

const inWords = (n: number): string => n.toLocaleString("en-US");
