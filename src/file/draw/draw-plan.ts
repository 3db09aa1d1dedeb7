import type { Progress } from "../../app/ports";
import type { WorkbookPlan } from "../../workbook/plan";
import { checked, excelize, savedBytes, type Book } from "../excelize";
import { calculateOnOpen, closePackage, openPackage, placeCharts, type Parts } from "../package";
import {
  relationshipKind,
  relationships,
  relationshipsPart,
  removeRelationship,
} from "../package/relationships";
import { removeUnreferenced } from "../package/remove-part";
import { workbookPart } from "../package/sheet-part";
import { PackageReader } from "../read/package-reader";
import { sheetEntries } from "../read/sheet-entries";
import { StyleTable } from "../styles";
import { nameBlocks } from "./block-names";
import { drawCharts, ourCharts } from "./charts";
import { clearCells } from "./clear-cells";
import { setDataBarLimits } from "./data-bars";
import { drawSheet } from "./draw-sheet";
import { Holdings } from "./holdings";
import { isOnlyOurs, leavingSheets } from "./leaving-sheets";
import { removeLeftovers } from "./leftovers";
import { refuseObstacles } from "./obstacles";
import { orderTabs, tabOrder } from "./sheet-order";
import { storeResults } from "./store-results";
import { StyleChoice } from "./style-choice";
import { removeFilters } from "./table-filters";
import { addTable, removeOldTables, type TableToAdd } from "./tables";

/**
 * Draws a plan into a workbook and gives the parts of the new one; the old ones stay as they are. excelize writes the
 * sheets, and touches no sheet but ours; then the package gets what excelize has not: results of formulas, charts, the
 * order of the tabs.
 * @param bytes the file that the reader reads
 * @param placeholder name of the empty sheet of a new workbook, which goes when another comes
 * @throws BlockedError before anything is done, when a block would cover a filled cell of the user's
 */
export async function drawPlan(
  bytes: Uint8Array,
  reader: PackageReader,
  plan: WorkbookPlan,
  placeholder: string | null,
  progress: Progress,
): Promise<Parts> {
  const holdings = new Holdings(reader.describe().names, plan);
  refuseObstacles(plan, reader, holdings);
  const steps = plan.sheets.length + 2;
  progress("Opening the workbook", 0, steps);
  const leaving = leavingSheets(plan, reader, holdings);
  const book = checked(
    (await excelize()).OpenReader(leaving.length === 0 ? bytes : withoutChartsOf(reader.parts, leaving)),
  );
  const styles = new StyleChoice(new StyleTable(book), plan, (style) => reader.formatOf(style));
  const added = addSheets(book, reader, plan);
  const tables = removeOldTables(book, reader, holdings, plan);
  for (const sheet of leaving) clearSheet(book, reader, holdings, sheet);
  plan.sheets.forEach((sheet, i) => {
    progress(`Writing ${sheet.sheet}`, i + 1, steps);
    drawSheet({ book, reader, holdings, styles }, sheet);
  });
  for (const table of tables) addTable(book, table);
  nameBlocks(book, plan, holdings);
  if (placeholder !== null && added.size > 0) {
    checked(book.DeleteSheet(placeholder));
    checked(book.SetActiveSheet(0));
  }
  progress("Saving the workbook", steps - 1, steps);
  const parts = openPackage(savedBytes(book));
  keepSheetsOfUser(parts, reader, holdings);
  finish(parts, plan, added, tables);
  progress("Saving the workbook", steps, steps);
  return parts;
}

function withoutChartsOf(original: Parts, leaving: readonly string[]): Uint8Array {
  const parts = { ...original };
  for (const sheet of leaving)
    placeCharts(
      parts,
      sheet,
      [],
      () => [],
      ourCharts(parts, sheet).map(({ name }) => name),
    );
  return closePackage(parts);
}

/** Adds the sheets that the plan needs, last; gives their names. */
function addSheets(book: Book, reader: PackageReader, plan: WorkbookPlan): ReadonlySet<string> {
  const names = plan.sheets.map(({ sheet }) => sheet).filter((name) => reader.sheet(name) === undefined);
  for (const name of names) checked(book.NewSheet(name));
  return new Set(names);
}

/** Takes our blocks off a sheet that the plan no longer has, and the sheet too if nothing else is on it. */
function clearSheet(book: Book, reader: PackageReader, holdings: Holdings, sheet: string): void {
  if (isOnlyOurs(reader, holdings, sheet)) {
    checked(book.DeleteSheet(sheet));
    return;
  }
  removeLeftovers(book, reader, holdings, sheet, undefined);
  clearCells(book, reader, sheet, holdings.on(sheet), []);
}

/** excelize sometimes writes a sheet anew that nothing was done to: the user gets back the one that was there. */
function keepSheetsOfUser(parts: Parts, reader: PackageReader, holdings: Holdings): void {
  for (const { name, part } of reader.sheets) {
    if (part === null || holdings.on(name).length > 0) continue;
    for (const kept of [part, relationshipsPart(part)]) {
      const original = reader.parts[kept];
      if (original !== undefined && parts[kept] !== undefined) parts[kept] = original;
    }
  }
}

function finish(
  parts: Parts,
  plan: WorkbookPlan,
  added: ReadonlySet<string>,
  tables: readonly TableToAdd[],
): void {
  const names = sheetEntries(parts).map(({ name }) => name);
  orderTabs(parts, tabOrder(names, added, plan));
  removeFilters(parts, tables);
  for (const sheet of plan.sheets) {
    storeResults(parts, sheet);
    setDataBarLimits(parts, sheet);
  }
  const written = new PackageReader(parts);
  for (const sheet of plan.sheets) drawCharts(written, sheet);
  removeCalculationChain(parts);
  calculateOnOpen(parts);
}

/** Excel makes the chain anew when it is not there, and repairs the file when it names a cell without a formula. */
function removeCalculationChain(parts: Parts): void {
  const workbook = workbookPart(parts);
  for (const relationship of relationships(parts, workbook))
    if (relationshipKind(relationship) === "calcChain") {
      removeRelationship(parts, workbook, relationship.id);
      removeUnreferenced(parts, relationship.target);
    }
}
