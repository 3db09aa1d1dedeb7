import { stat } from "node:fs/promises";
import type { ReadablePort } from "../../app";
import type { Problem } from "../../workbook/problem";
import { maximumFields } from "../csv/csv-limits";
import { CsvWorkbook } from "../csv/csv-workbook";
import { readCsvFile, type CsvTables } from "../csv/read-file";
import { readCsvFolder } from "../csv/read-folder";
import { isCsvPath } from "../csv/table-names";
import { openInput } from "./input";

/** The user's input, for reading only. */
export interface ReadableInput {
  readonly workbook: ReadablePort;
  /** Problems of the CSV files, which the workbook does not show. */
  readonly problems: readonly Problem[];
}

/**
 * Opens an input for reading only: as `openInput`, but no workbook is made from CSV files, so that larger files are
 * possible.
 * @throws as `openInput`
 */
export async function openReadable(path: string): Promise<ReadableInput> {
  if ((await stat(path)).isDirectory()) return asContents(await readCsvFolder(path, maximumFields));
  return isCsvPath(path) ? asContents(await readCsvFile(path, maximumFields)) : openInput(path);
}

const asContents = ({ tables, problems }: CsvTables): ReadableInput => ({
  workbook: new CsvWorkbook(tables),
  problems: [...problems, ...tables.flatMap((table) => table.problems)],
});
