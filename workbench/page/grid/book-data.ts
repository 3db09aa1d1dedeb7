import type { IWorkbookData } from "@univerjs/core";
import type { MemoryWorkbook } from "../../memory";
import { sheetData } from "./sheet-data";

/** A workbook in the grid's form; names, tables, rules and charts are added later. */
export const bookData = (workbook: MemoryWorkbook, name: string): Partial<IWorkbookData> => ({
  name,
  sheetOrder: workbook.sheets.map(({ id }) => id),
  sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
});
