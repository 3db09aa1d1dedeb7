import type { Area, NameInfo, SheetInfo, TableInfo, WorkbookDescription } from "../../workbook/cells";
import { run } from "../host/run";
import { hiddenRowsOf } from "./hidden-rows";
import { areaOfReference } from "../../workbook/area";

/**
 * Sheets in the order of their tabs, tables and names of the workbook, in two requests: what there is, and then where
 * it is.
 */
export const describe = async (): Promise<WorkbookDescription> => {
  const { partly, ...description } = await describeAll();
  const hidden = new Map<string, readonly number[]>();
  for (const used of partly) hidden.set(used.sheet, await hiddenRowsOf(used));
  const sheets = description.sheets.map((sheet): SheetInfo => {
    const hiddenRows = sheet.hiddenRows ?? hidden.get(sheet.name) ?? [];
    return hiddenRows.length > 0 ? { ...sheet, hiddenRows } : sheet;
  });
  return { ...description, sheets };
};

/** A description, and the used areas of which some rows are hidden and others not. */
const describeAll = (): Promise<WorkbookDescription & { readonly partly: readonly Area[] }> =>
  run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name,items/showHeaders,items/showTotals");
    names.load("items/name,items/formula,items/scope");
    await context.sync();
    const used = worksheets.items.map((sheet) => ({
      sheet,
      range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,rowHidden"),
    }));
    const placed = tables.items.map((table) => ({ table, range: table.getRange().load("address") }));
    await context.sync();
    return {
      sheets: used.map(({ sheet, range }): SheetInfo => ({
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        used: range.isNullObject ? null : areaOfRange(sheet.name, range),
        ...(!range.isNullObject && range.rowHidden && { hiddenRows: rowsOf(range) }),
      })),
      partly: used.flatMap(({ sheet, range }) =>
        range.isNullObject || isAlike(range.rowHidden) ? [] : areaOfRange(sheet.name, range),
      ),
      tables: placed.flatMap(({ table, range }): TableInfo[] => {
        const area = areaOfReference(range.address);
        if (area === null) return [];
        return [{ name: table.name, area, hasHeader: table.showHeaders, hasTotals: table.showTotals }];
      }),
      names: names.items
        .filter(({ scope }) => scope === "Workbook")
        .map(({ name, formula }): NameInfo => ({ name, area: areaOfReference(String(formula)) })),
    };
  });

/** Excel returns null where some rows are hidden and others are not; its types do not say so. */
const isAlike = (rowHidden: boolean | null): boolean => rowHidden !== null;

const rowsOf = ({ rowIndex, rowCount }: Excel.Range): readonly number[] =>
  Array.from({ length: rowCount }, (_, i) => rowIndex + i);

const areaOfRange = (sheet: string, range: Excel.Range): Area => ({
  sheet,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
