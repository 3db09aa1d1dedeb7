import { sameName } from "../area";
import type { Area, TableInfo, WorkbookDescription } from "../cells";
import { Holdings } from "../holdings";
import { isOwnName } from "../own-names";
import type { SheetPlan, WorkbookPlan } from "../plan";

/** What an earlier drawing wrote that has no name of the add-in's, and that this drawing takes back. */
export interface Written {
  readonly areas: readonly Area[];
  readonly tables: readonly string[];
}

export const nothingWritten: Written = { areas: [], tables: [] };

/** What a drawing may touch: an adapter reads this of the workbook, and no more. */
export interface DrawingScope {
  readonly plan: WorkbookPlan;
  readonly description: WorkbookDescription;
  readonly holdings: Holdings;
  readonly written: Written;
  /** Sheets of the plan that the workbook has already. */
  readonly standing: readonly SheetPlan[];
  /** Sheets that hold blocks of the add-in's and that the plan no longer has. */
  readonly leaving: readonly string[];
  /** Sheets that hold blocks of the add-in's, the leaving ones among them. */
  readonly own: readonly string[];
  /** Tables that the drawing keeps, changes or takes away. */
  readonly tables: readonly TableInfo[];
}

export function drawingScope(
  plan: WorkbookPlan,
  description: WorkbookDescription,
  written: Written = nothingWritten,
): DrawingScope {
  const names = description.sheets.map(({ name }) => name);
  const isThere = (sheet: string): boolean => names.some((name) => sameName(name, sheet));
  const areas = written.areas.filter(({ sheet }) => isThere(sheet));
  const holdings = new Holdings(description.names, plan, areas);
  const own = names.filter((name) => holdings.areasOn(name).length > 0);
  return {
    plan,
    description,
    holdings,
    written,
    standing: plan.sheets.filter(({ sheet }) => isThere(sheet)),
    leaving: own.filter((name) => !plan.sheets.some(({ sheet }) => sameName(sheet, name))),
    own,
    tables: description.tables.filter(
      (table) =>
        isOwnTable(table.name, written) && !(isOwnName(table.name) && holdings.isInKeptBlock(table.area)),
    ),
  };
}

/** Whether a table is the add-in's, by its name or because the drawing that is taken back wrote it. */
export const isOwnTable = (name: string, { tables }: Written): boolean =>
  isOwnName(name) || tables.some((it) => sameName(it, name));

/** Whether the workbook does not have a sheet yet. */
export const isNewSheet = ({ standing }: DrawingScope, sheet: string): boolean =>
  !standing.some((it) => sameName(it.sheet, sheet));
