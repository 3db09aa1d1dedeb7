import Papa from "papaparse";
import { Failure } from "../failure";
import { requireSeparators } from "./csv-limits";
import { guessDelimiter } from "./guess-delimiter";
import type { Line } from "./line";

/** First line with which Excel names the separator. */
const separatorLine = /^sep=(.)\n/i;

export interface ReadLines {
  readonly delimiter: string;
  /** Without the blank ones. */
  readonly lines: readonly Line[];
}

/**
 * The lines of a CSV text, cut into fields. The separator (comma, semicolon or tab) is detected.
 *
 * @param file name for messages
 * @throws Failure when the text is empty or too large, or a quotation mark is not closed
 */
export function readLines(text: string, file: string): ReadLines {
  const whole = text.replace(/\r\n?/g, "\n");
  const separator = separatorLine.exec(whole);
  const body = separator ? whole.slice(separator[0].length) : whole;
  const delimiter = separator?.[1] ?? guessDelimiter(body);
  requireSeparators(body, delimiter, file);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: "\n" });
  const rows = rowNumbers(data, separator ? 2 : 1, body.includes('"'));
  const quotes = errors.find(({ type }) => type === "Quotes");
  if (quotes !== undefined)
    throw new Failure(
      "csv-quotes",
      `${file} has a quotation mark that is not closed, in row ${rows[quotes.row ?? 0] ?? 1}.`,
      'Close it; a quotation mark inside quotes is written twice: "".',
    );
  const lines = data.flatMap((fields, i) =>
    fields.some((field) => field.trim() !== "") ? [{ row: rows[i] ?? 0, fields }] : [],
  );
  if (lines.length === 0)
    throw new Failure("csv-empty", `${file} is empty.`, "Put a row of headers and the rows of data into it.");
  return { delimiter, lines };
}

/** Row of the file at which each line begins: with line breaks in quotes, a line takes several rows. */
function rowNumbers(
  data: readonly (readonly string[])[],
  first: number,
  hasQuotes: boolean,
): readonly number[] {
  let row = first;
  return data.map((fields) => {
    const own = row;
    row += 1;
    if (hasQuotes) for (const field of fields) row += field.split("\n").length - 1;
    return own;
  });
}
