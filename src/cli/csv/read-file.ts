import { readFile, readdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { mostCells } from "../../app";
import type { Problem } from "../../workbook/problem";
import { problemOf } from "../../workbook/problems";
import { Failure } from "../failure";
import { decodeText } from "./decode-text";
import { parseTable, type CsvTable } from "./parse-table";
import { filesOf, tableNames, type TableName } from "./table-names";

/** The tables of an index as CSV files hold them, and what is said of the files. */
export interface CsvTables {
  readonly tables: readonly CsvTable[];
  readonly problems: readonly Problem[];
}

/**
 * A table of a CSV file.
 * @throws Failure when it is empty or damaged, or no text
 */
export async function readCsvTable(path: string, name: TableName): Promise<CsvTable> {
  const [bytes, file] = [await readFile(path), basename(path)];
  if (isWorkbook(bytes))
    throw new Failure(
      "csv-is-workbook",
      `${file} is an Excel workbook, not a CSV file.`,
      "Open it in Excel and save it as .xlsx, or change the end of its name to .xlsx if it is one.",
    );
  const table = parseTable(decodeText(bytes), file, name);
  if (table.rows.length > mostRows || (table.rows[0]?.length ?? 0) > mostColumns)
    throw new Failure(
      "csv-too-large",
      `${file} has ${table.rows.length} rows and ${table.rows[0]?.length ?? 0} columns, and a sheet holds ${mostRows} and ${mostColumns}.`,
      "Take out the rows and columns that are no units and indicators.",
    );
  const cells = table.rows.length * (table.rows[0]?.length ?? 0);
  if (cells > mostCells)
    throw new Failure(
      "csv-too-large",
      `${file} has ${cells.toLocaleString("en-US")} fields (${table.rows.length.toLocaleString("en-US")} rows of ${table.rows[0]?.length ?? 0}); at most ${mostCells.toLocaleString("en-US")} are read.`,
      "Leave out columns that are not scored, or score fewer units at a time; the engine as a library has no such limit (docs/engine.md).",
    );
  return table;
}

const mostRows = 1_048_576;
const mostColumns = 16_384;

/** The signatures of .xlsx and .xls. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((signature) => signature.every((byte, i) => bytes[i] === byte));

/** A single CSV file, as the data; tables of an index beside it are not read, and that is said. */
export async function readCsvFile(path: string): Promise<CsvTables> {
  const table = await readCsvTable(path, "Data");
  const files = await readdir(dirname(path)).catch(() => []);
  const beside = tableNames
    .filter((name) => name !== "Data")
    .flatMap((name) => filesOf(name, files))
    .filter((file) => file !== basename(path));
  if (beside.length === 0) return { tables: [table], problems: [] };
  const details = { file: basename(path), known: beside.join(", ") };
  return {
    tables: [table],
    problems: [problemOf({ code: "csv-beside", severity: "warning", cell: null, details })],
  };
}
