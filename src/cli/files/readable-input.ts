import { stat } from "node:fs/promises";
import type { ReadablePort } from "../../app";
import type { Problem } from "../../workbook/problem";
import type { TableChoice } from "../../workbook/read";
import { maximumFields } from "../csv/csv-limits";
import { CsvWorkbook } from "../csv/csv-workbook";
import { readCsvFile, type CsvTables } from "../csv/read-file";
import { readCsvFolder } from "../csv/read-folder";
import { isTablePath } from "../csv/table-names";
import { openInput, workbookExtension } from "./input";
import { type InputTables, namedTables } from "./table-files";

/** The user's input, for reading only. */
export interface ReadableInput {
  readonly workbook: ReadablePort;
  /** Problems of the CSV files, which the workbook does not show. */
  readonly problems: readonly Problem[];
  /** Names of tables that the user gave; without the files, which are tables of the input. */
  readonly choice: TableChoice;
}

/**
 * Opens an input for reading only: as `openInput`, but no workbook is made from CSV files, so that larger files are
 * possible.
 * @throws as `openInput`
 */
export async function openReadable(path: string, tables: InputTables = {}): Promise<ReadableInput> {
  const { files, choice } = namedTables(tables, workbookExtension(path) !== null);
  if ((await stat(path)).isDirectory())
    return asContents(await readCsvFolder(path, maximumFields, files), choice);
  return isTablePath(path)
    ? asContents(await readCsvFile(path, maximumFields, files), choice)
    : openInput(path, tables);
}

const asContents = ({ tables, problems }: CsvTables, choice: TableChoice): ReadableInput => ({
  choice,
  workbook: new CsvWorkbook(tables),
  problems: [...problems, ...tables.flatMap((table) => table.problems)],
});
