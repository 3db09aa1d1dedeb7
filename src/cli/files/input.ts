import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { XlsxWorkbook } from "../../file";
import { readCsvFolder } from "../csv/read-folder";
import { planCsvWorkbook } from "../csv/plan-workbook";
import { Failure } from "../failure";

/** What the user hands over, as a workbook. */
export interface Input {
  readonly workbook: XlsxWorkbook;
  /** The extension that the scored workbook gets: macros need .xlsm. */
  readonly extension: WorkbookExtension;
}

export type WorkbookExtension = ".xlsx" | ".xlsm";

/**
 * Opens a workbook, or makes one of a folder of CSV files.
 * @throws Failure when it is neither
 * @throws PackageError when the file is encrypted or no workbook
 */
export async function openInput(path: string): Promise<Input> {
  if ((await stat(path)).isDirectory()) {
    const workbook = await XlsxWorkbook.create();
    await workbook.draw(planCsvWorkbook(await readCsvFolder(path)));
    return { workbook, extension: ".xlsx" };
  }
  const extension = workbookExtension(path);
  if (extension === null)
    throw new Failure(
      "file-kind",
      `${path} is not an .xlsx or .xlsm workbook.`,
      extname(path).toLowerCase() === ".csv"
        ? "Put it in a folder as data.csv, with framework.csv and method.csv if you have them, and name the folder."
        : "Save it as .xlsx in Excel or LibreOffice.",
    );
  return { workbook: await XlsxWorkbook.open(await readFile(path)), extension };
}

/** The extension of a workbook's path; null for anything else. */
export function workbookExtension(path: string): WorkbookExtension | null {
  const extension = extname(path).toLowerCase();
  return extension === ".xlsx" || extension === ".xlsm" ? extension : null;
}
