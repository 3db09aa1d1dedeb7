import type { TableInfo } from "../../workbook/cells";
import type { PlanTable, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { checked, type Book } from "../excelize";
import { rangeText, sameSheet } from "../reference";
import type { PackageReader } from "../read/package-reader";
import { isOurs, type Holdings } from "./holdings";

/** A table to add once its cells are written, in the style that the user last gave it. */
export interface TableToAdd extends PlanTable {
  readonly sheet: string;
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
      style: styles.get(table.name.toLowerCase()) ?? table.style,
    }));
}

export function addTable(book: Book, { sheet, name, area, style }: TableToAdd): void {
  checked(
    book.AddTable(sheet, { Range: rangeText(area), Name: name, StyleName: style, ShowRowStripes: true }),
  );
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A table's columns are named in its own part as well as in its header cells: both must stay the same. */
function isUnchanged(sheet: SheetPlan, table: PlanTable, old: TableInfo, reader: PackageReader): boolean {
  const { area } = old;
  if (!sameSheet(sheet.sheet, area.sheet) || rangeText(table.area) !== rangeText(area)) return false;
  const cells = reader.cells(area.sheet);
  return Array.from({ length: area.columns }, (_, j) => area.column + j).every(
    (column) => cells.at(area.row, column)?.value === plannedValue(sheet, area.row, column),
  );
}

function plannedValue(sheet: SheetPlan, row: number, column: number): unknown {
  for (const block of sheet.blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined) return cell.value;
  }
  return undefined;
}
