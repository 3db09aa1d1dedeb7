import { readFile, readdir, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { maximumCells } from "../../app";
import type { Problem } from "../../workbook/problem";
import { problemOf } from "../../workbook/problems";
import { Failure } from "../failure";
import { requireFields, requireSize, requireTexts } from "./csv-limits";
import { decodeText } from "./decode-text";
import { parseTable, type CsvTable } from "./parse-table";
import { readParquetTable } from "./read-parquet-table";
import { filesOf, isParquetPath, tableNames, type TableName } from "./table-names";

/** The tables of an index in CSV files, and the problems of the files. */
export interface CsvTables {
  readonly tables: readonly CsvTable[];
  readonly problems: readonly Problem[];
}

/** Paths of files by the table that each of them is, where the user names them. */
export type TableFiles = Readonly<Partial<Record<TableName, string>>>;

/**
 * A table of a CSV or Parquet file.
 * @param limit maximum of fields, blank ones included
 * @throws Failure when it is empty, damaged, too large or not a text
 */
export async function readCsvTable(path: string, name: TableName, limit = maximumCells): Promise<CsvTable> {
  const file = basename(path);
  requireSize((await stat(path)).size, file);
  if (isParquetPath(path)) return readParquetTable(path, name, limit);
  const bytes = await readFile(path);
  if (isWorkbook(bytes))
    throw new Failure(
      "csv-is-workbook",
      `${file} is an Excel workbook, not a CSV file.`,
      "Open it in Excel and save it as .xlsx, or change the extension of its name to .xlsx if it is one.",
    );
  const table = parseTable(decodeText(bytes), file, name);
  requireFields(table.rows, file, limit);
  requireTexts(table.rows, file);
  return table;
}

/** The signatures of .xlsx and .xls. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((signature) => signature.every((byte, i) => bytes[i] === byte));

/**
 * A single CSV or Parquet file, as the data, with the tables of the files that are named beside it. Tables of an index beside
 * it that are not named are not read, and a problem says so.
 */
export async function readCsvFile(
  path: string,
  limit = maximumCells,
  named: TableFiles = {},
): Promise<CsvTables> {
  const tables = await Promise.all([
    readCsvTable(path, "Data", limit),
    ...tableNames.flatMap((name) => {
      const file = named[name];
      return file === undefined ? [] : [readCsvTable(file, name, limit)];
    }),
  ]);
  const files = await readdir(dirname(path)).catch(() => []);
  const beside = tableNames
    .filter((name) => name !== "Data" && named[name] === undefined)
    .flatMap((name) => filesOf(name, files))
    .filter((file) => file !== basename(path));
  if (beside.length === 0) return { tables, problems: [] };
  const details = { file: basename(path), known: beside.join(", ") };
  return {
    tables,
    problems: [problemOf({ code: "csv-beside", severity: "warning", cell: null, details })],
  };
}
