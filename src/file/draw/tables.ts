import { address, type Area, type TableInfo } from "../../workbook/cells";
import type { PlanTable, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { checked, type Book } from "../excelize";
import { escapeSigns } from "../package/xml/escape";
import { rangeText, sameName } from "../../workbook/area";
import type { PackageReader } from "../read/package-reader";
import type { Holdings } from "../../workbook/holdings";
import { isOurs } from "../../workbook/own-names";
import { plannedValue } from "./planned-values";

/** A table to add, in the style that the user last gave it. */
export interface TableToAdd extends PlanTable {
  readonly sheet: string;
  readonly headers: readonly string[];
}

/**
 * Takes away our tables that the plan changes or no longer has, and lists those to add. A table that stays where it is
 * with the same columns is left alone, and with it the user's filters.
 */
export function removeOldTables(
  book: Book,
  reader: PackageReader,
  holdings: Holdings,
  plan: WorkbookPlan,
): readonly TableToAdd[] {
  const old = reader.tables().filter(({ name, area }) => isOurs(name) && !holdings.leaves(area));
  const planned = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const kept = new Set<PlanTable>();
  const styles = new Map<string, string>();
  for (const info of old) {
    const match = planned.find(({ table }) => sameName(table.name, info.name));
    if (match !== undefined && isUnchanged(match.sheet, match.table, info, reader)) kept.add(match.table);
    else {
      const options = checked(book.GetTables(info.area.sheet)).tables.find(({ Name = "" }) =>
        sameName(Name, info.name),
      );
      if (options?.StyleName !== undefined) styles.set(info.name.toLowerCase(), options.StyleName);
      checked(book.DeleteTable(info.name));
    }
  }
  return planned
    .filter(({ table }) => !kept.has(table))
    .map(({ sheet, table }) => ({
      ...table,
      sheet: sheet.sheet,
      headers: columnsOf(table.area).map((column) => String(plannedValue(sheet, table.area.row, column))),
      style: styles.get(table.name.toLowerCase()) ?? table.style,
    }));
}

/** Adds a table; excelize takes the names of its columns from cells, which get their looks with all the others. */
export function addTable(book: Book, { sheet, name, area, style, headers }: TableToAdd): void {
  checked(book.SetSheetRow(sheet, address(area.row, area.column), headers.map(escapeSigns)));
  checked(
    book.AddTable(sheet, { Range: rangeText(area), Name: name, StyleName: style, ShowRowStripes: true }),
  );
}

/** A table's columns are named in its own part as well as in its header cells: both must stay the same. */
function isUnchanged(sheet: SheetPlan, table: PlanTable, old: TableInfo, reader: PackageReader): boolean {
  const { area } = old;
  if (!sameName(sheet.sheet, area.sheet) || rangeText(table.area) !== rangeText(area)) return false;
  const cells = reader.cells(area.sheet);
  return columnsOf(area).every(
    (column) => cells.at(area.row, column)?.value === plannedValue(sheet, area.row, column),
  );
}

const columnsOf = ({ column, columns }: Area): readonly number[] =>
  Array.from({ length: columns }, (_, j) => column + j);
