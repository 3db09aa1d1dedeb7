import { stat } from "node:fs/promises";
import type { ReadablePort } from "../../app";
import type { Problem } from "../../workbook/problem";
import { mostFields } from "../csv/csv-limits";
import { CsvWorkbook } from "../csv/csv-workbook";
import { readCsvFile, type CsvTables } from "../csv/read-file";
import { readCsvFolder } from "../csv/read-folder";
import { isCsvPath } from "../csv/table-names";
import { openInput } from "./input";

/** What the user hands over, to be read only. */
export interface ReadableInput {
  readonly workbook: ReadablePort;
  /** What went wrong on the way into the workbook, which shows nothing of it. */
  readonly problems: readonly Problem[];
}

/**
 * Opens what is read and not written: as `openInput`, but no workbook is made of CSV files, so that larger ones fit.
 * @throws as `openInput`
 */
export async function openReadable(path: string): Promise<ReadableInput> {
  if ((await stat(path)).isDirectory()) return asContents(await readCsvFolder(path, mostFields));
  return isCsvPath(path) ? asContents(await readCsvFile(path, mostFields)) : openInput(path);
}

const asContents = ({ tables, problems }: CsvTables): ReadableInput => ({
  workbook: new CsvWorkbook(tables),
  problems: [...problems, ...tables.flatMap((table) => table.problems)],
});
