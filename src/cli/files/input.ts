import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { maximumCells } from "../../app";
import { XlsxWorkbook } from "../../file";
import type { Problem } from "../../workbook/problem";
import type { TableChoice } from "../../workbook/read";
import { planCsvWorkbook } from "../csv/plan-workbook";
import { readCsvFile, type CsvTables } from "../csv/read-file";
import { readCsvFolder } from "../csv/read-folder";
import { isTablePath } from "../csv/table-names";
import { Failure } from "../failure";
import { addFrozen } from "./frozen-file";
import { type InputTables, namedTables } from "./table-files";

/** The user's input as a workbook. */
export interface Input {
  readonly workbook: XlsxWorkbook;
  /** Extension of the scored workbook: with macros it must be .xlsm. */
  readonly extension: WorkbookExtension;
  /** Problems of the CSV files, which the workbook does not show. */
  readonly problems: readonly Problem[];
  /** Names of tables that the user gave; without the files, which are tables of the workbook. */
  readonly choice: TableChoice;
}

export type WorkbookExtension = ".xlsx" | ".xlsm";

/**
 * Opens a workbook, or makes one from a CSV or Parquet file or a folder of them.
 * @param tables names of tables, or paths of their files
 * @throws Failure when it is neither
 * @throws PackageError when the file is encrypted or no workbook
 */
export async function openInput(path: string, tables: InputTables = {}): Promise<Input> {
  const { files, choice } = namedTables(tables, workbookExtension(path) !== null);
  if ((await stat(path)).isDirectory())
    return asWorkbook(await readCsvFolder(path, maximumCells, files), choice);
  if (isTablePath(path)) return asWorkbook(await readCsvFile(path, maximumCells, files), choice);
  const extension = workbookExtension(path);
  if (extension === null)
    throw new Failure(
      "file-kind",
      `${path} is not an .xlsx or .xlsm workbook, nor a .csv, .tsv, .txt or .parquet file.`,
      "Save it as .xlsx in Excel or LibreOffice.",
    );
  const workbook = await XlsxWorkbook.open(await readFile(path));
  const problems = tables.frozen === undefined ? [] : await addFrozen(workbook, tables.frozen);
  return { workbook, extension, problems, choice };
}

async function asWorkbook({ tables, problems }: CsvTables, choice: TableChoice): Promise<Input> {
  const workbook = await XlsxWorkbook.create();
  await workbook.draw(planCsvWorkbook(tables));
  const ofTables = tables.flatMap((table) => table.problems);
  return { workbook, extension: ".xlsx", problems: [...problems, ...ofTables], choice };
}

/** The extension of a workbook's path; null for any other file. */
export function workbookExtension(path: string): WorkbookExtension | null {
  const extension = extname(path).toLowerCase();
  return extension === ".xlsx" || extension === ".xlsm" ? extension : null;
}
