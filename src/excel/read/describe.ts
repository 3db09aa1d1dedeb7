import type { Area, NameInfo, SheetInfo, TableInfo, WorkbookDescription } from "../../workbook/cells";
import { run } from "../host/run";
import { areaOf } from "../../workbook/area";

/**
 * Sheets in the order of their tabs, tables and names of the workbook, in two requests: what is there, and then where
 * it stands.
 */
export const describe = (): Promise<WorkbookDescription> =>
  run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name,items/showHeaders,items/showTotals");
    names.load("items/name,items/formula,items/scope");
    await context.sync();
    const used = worksheets.items.map((sheet) => ({
      sheet,
      range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    const placed = tables.items.map((table) => ({ table, range: table.getRange().load("address") }));
    await context.sync();
    return {
      sheets: used.map(({ sheet, range }): SheetInfo => ({
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        used: range.isNullObject ? null : areaOfRange(sheet.name, range),
      })),
      tables: placed.flatMap(({ table, range }): TableInfo[] => {
        const area = areaOf(range.address);
        if (area === null) return [];
        return [{ name: table.name, area, hasHeader: table.showHeaders, hasTotals: table.showTotals }];
      }),
      names: names.items
        .filter(({ scope }) => scope === "Workbook")
        .map(({ name, formula }): NameInfo => ({ name, area: areaOf(String(formula)) })),
    };
  });

const areaOfRange = (sheet: string, range: Excel.Range): Area => ({
  sheet,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
