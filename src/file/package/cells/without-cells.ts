import { presentRows } from "./present-rows";
import { sheetData, sheetDataXml } from "./sheet-data";

const size = /\s(?:ht|hidden)\s*=/;

/**
 * The text of a sheet part without its cells, so that another program need not read them: of its rows only those stay
 * that have a height of their own, and these empty. Null for a part whose elements have a prefix, which that program
 * would take away: there cells and the rest have to stay together.
 */
export function withoutCells(text: string): string | null {
  const data = sheetData(text);
  if (data.prefix !== "") return null;
  let rows = "";
  for (const { row, attributes } of presentRows(data))
    if (size.test(attributes)) rows += `<row r="${row + 1}"${attributes}/>`;
  return sheetDataXml({ ...data, rows });
}
