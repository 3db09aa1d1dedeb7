import { rangeText } from "../../workbook/area";
import { address } from "../../workbook/cells";
import type { StepOf } from "../../workbook/draw";
import { checked, type Book } from "../excelize";
import { escapeSigns } from "../package/xml/escape";

/** Adds a table; excelize takes the names of its columns from cells, which get their looks with all the others. */
export function addTable(book: Book, { sheet, table, headers }: StepOf<"add-table">): void {
  const { name, area, style } = table;
  checked(book.SetSheetRow(sheet, address(area.row, area.column), headers.map(escapeSigns)));
  checked(
    book.AddTable(sheet, { Range: rangeText(area), Name: name, StyleName: style, ShowRowStripes: true }),
  );
}
