import { setPartText, type Parts } from "../../../../src/file/package/parts";
import type { SheetCells } from "../../../../src/file/read/cell-store";
import { sheetCells } from "../../../../src/file/read/sheet-cells";

/** The cells of a sheet's text, with the workbook's shared texts. */
export function cellsOf(text: string, strings: readonly string[] = []): SheetCells {
  const parts: Parts = {};
  setPartText(parts, "sheet.xml", text);
  return sheetCells(parts, "sheet.xml", strings);
}
