import Papa from "papaparse";
import type { CellValue } from "../../workbook/cells";
import { Failure } from "../failure";

const delimiters = [",", ";", "\t"];
/** Excel's own first line that names the separator. */
const separatorLine = /^sep=(.)\r?\n/i;

/**
 * The rows of a CSV text as cells, all of the same length; blank rows are left out. Commas, semicolons and tabs are told
 * apart by themselves. The first row is text; below it, what is written like a number in JSON becomes one, and everything
 * else stays text for the reader to judge.
 *
 * @param file name for messages
 * @throws Failure when the text is empty or a quotation mark is not closed
 */
export function parseRows(text: string, file: string): readonly (readonly CellValue[])[] {
  const separator = separatorLine.exec(text);
  const { data, errors } = Papa.parse<string[]>(separator ? text.slice(separator[0].length) : text, {
    ...(separator?.[1] === undefined ? { delimitersToGuess: delimiters } : { delimiter: separator[1] }),
    skipEmptyLines: "greedy",
  });
  const quotes = errors.find(({ type }) => type === "Quotes");
  if (quotes !== undefined)
    throw new Failure(
      "csv-quotes",
      `${file} has a quotation mark that is not closed, in row ${(quotes.row ?? 0) + 1}.`,
      'Close it; a quotation mark inside quotes is written twice: "".',
    );
  if (data.length === 0)
    throw new Failure("csv-empty", `${file} is empty.`, "Put a row of headers and the rows below it there.");
  const width = Math.max(...data.map((row) => row.length));
  return data.map((row, i) =>
    Array.from({ length: width }, (_, j) => (i === 0 ? textCell(row[j] ?? "") : cellOf(row[j] ?? ""))),
  );
}

const textCell = (field: string): CellValue => (field.trim() === "" ? null : field.trim());

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** Digits that a number keeps: a longer code would become another one. */
const longCode = /^-?\d{16,}$/;

function cellOf(field: string): CellValue {
  const trimmed = field.trim();
  if (!jsonNumber.test(trimmed) || longCode.test(trimmed)) return textCell(field);
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : trimmed;
}
