import type { Progress } from "../../app/ports";
import type { WorkbookPlan } from "../../workbook/plan";
import { checked, excelize, savedBytes, type Book } from "../excelize";
import { calculateOnOpen, openPackage, type Parts } from "../package";
import {
  relationshipKind,
  relationships,
  relationshipsPart,
  removeRelationship,
} from "../package/relationships";
import { partBytes } from "../package/parts";
import { removeUnreferenced } from "../package/remove-part";
import { sheetPart, workbookPart } from "../package/sheet-part";
import type { PackageReader } from "../read/package-reader";
import { sheetEntries } from "../read/sheet-entries";
import { StyleTable } from "../styles";
import { nameBlocks } from "./block-names";
import { drawCharts } from "./charts";
import { setDataBarLimits } from "./data-bars";
import { drawCells } from "./draw-cells";
import { drawSheet, type Drawing } from "./draw-sheet";
import { fileForExcelize } from "./file-for-excelize";
import { Holdings } from "../../workbook/holdings";
import { isOnlyOurs, leavingSheets } from "./leaving-sheets";
import { leftoversBySheet, removeLeftovers } from "./leftovers";
import { refuseObstacles } from "./obstacles";
import { orderTabs, tabOrder } from "./sheet-order";
import { StyleChoice } from "./style-choice";
import { removeFilters } from "./table-filters";
import { addTable, removeOldTables, type TableToAdd } from "./tables";

/**
 * Draws a plan into a workbook and gives the parts of the new one; the old ones stay as they are. excelize makes the
 * sheets, and touches no sheet but ours; then the package gets what excelize has not, or has slowly: charts, the order
 * of the tabs, and the cells. excelize is not even given the cells.
 * @param placeholder name of the empty sheet of a new workbook, which goes when another comes
 * @throws BlockedError before anything is done, when a block would cover a filled cell of the user's
 */
export async function drawPlan(
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
  const leftovers = leftoversBySheet(reader, holdings, plan);
  const { file, emptied } = fileForExcelize(reader, leftovers, leaving);
  const book = checked((await excelize()).OpenReader(file));
  const drawing: Drawing = { book, reader, holdings, leftovers };
  const styles = new StyleChoice(new StyleTable(book), plan, (style) => reader.formatOf(style));
  styles.prepare(plan);
  const added = addSheets(book, reader, plan);
  const tables = removeOldTables(book, reader, holdings, plan);
  const stripped = leaving.filter((sheet) => !deletedWhenOnlyOurs(drawing, sheet));
  for (const sheet of plan.sheets) drawSheet(drawing, sheet);
  for (const table of tables) addTable(book, table);
  nameBlocks(book, plan, holdings);
  if (placeholder !== null && added.size > 0) {
    checked(book.DeleteSheet(placeholder));
    checked(book.SetActiveSheet(0));
  }
  const parts = openPackage(savedBytes(book));
  keepSheetsOfUser(parts, reader, holdings, placeholder);
  finish(parts, plan, added, tables);
  const cells = { parts, reader, holdings, styles, emptied };
  for (const sheet of stripped) drawCells(cells, sheet, []);
  plan.sheets.forEach(({ sheet, blocks }, i) => {
    progress(`Writing ${sheet}`, i + 1, steps);
    drawCells(cells, sheet, blocks);
  });
  progress("Saving the workbook", steps, steps);
  return parts;
}

/** Adds the sheets that the plan needs, last; gives their names. */
function addSheets(book: Book, reader: PackageReader, plan: WorkbookPlan): ReadonlySet<string> {
  const names = plan.sheets.map(({ sheet }) => sheet).filter((name) => reader.sheet(name) === undefined);
  for (const name of names) checked(book.NewSheet(name));
  return new Set(names);
}

/** Takes a sheet that the plan no longer has away, unless something else is on it: then only what is ours goes. */
function deletedWhenOnlyOurs({ book, reader, holdings, leftovers }: Drawing, sheet: string): boolean {
  const deleted = isOnlyOurs(reader, holdings, sheet);
  if (deleted) checked(book.DeleteSheet(sheet));
  else removeLeftovers(book, sheet, leftovers);
  return deleted;
}

/** The user gets back each sheet as it was: excelize had it without its cells, and sometimes writes one anew. */
function keepSheetsOfUser(
  parts: Parts,
  reader: PackageReader,
  holdings: Holdings,
  placeholder: string | null,
): void {
  for (const { name, part } of reader.sheets) {
    if (part === null || name === placeholder || holdings.on(name).length > 0) continue;
    parts[sheetPart(parts, name)] = partBytes(reader.parts, part);
    const related = relationshipsPart(part);
    const original = reader.parts[related];
    if (original !== undefined && parts[related] !== undefined) parts[related] = original;
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
    setDataBarLimits(parts, sheet);
    drawCharts(parts, sheet, plan);
  }
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
