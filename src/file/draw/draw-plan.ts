import type { Progress } from "../../app/ports";
import { throwRefusal } from "../../app/refused";
import {
  drawingScope,
  drawingSteps,
  plannedFormats,
  refusalOf,
  type Abilities,
  type Step,
} from "../../workbook/draw";
import type { WorkbookPlan } from "../../workbook/plan";
import { checked, excelize, savedBytes } from "../excelize";
import { calculateOnOpen, openPackage, type Parts } from "../package";
import { LooksOfCells } from "../present/looks-of-cells";
import { readPresent } from "../present/present";
import type { PackageReader } from "../read/package-reader";
import { StyleTable } from "../styles";
import { removeCalculationChain } from "./calculation-chain";
import { carryOut } from "./carry-out";
import { drawChart } from "./charts";
import { setDataBarLimits } from "./data-bars";
import { cellSteps, drawCells } from "./draw-cells";
import { fileForExcelize } from "./file-for-excelize";
import { keepUntouchedSheets } from "./untouched-sheets";
import { orderAfter, orderTabs } from "./sheet-order";
import { removeFilters } from "./table-filters";

/** A file calculates nothing: every cell is written, with the result of its formula. */
const abilities: Abilities = {
  resizesTables: false,
  calculatesArrays: true,
  calculates: false,
  changesLooks: false,
};

/**
 * Draws a plan into a workbook and returns the parts of the new one; the old ones stay as they are. excelize carries out
 * the steps of sheets and of what stands on them, and is not even given the cells; then the package gets what excelize
 * does not do, or does slowly: charts, the order of the tabs, and the cells.
 * @param placeholder name of the empty sheet of a new workbook, which goes when another comes
 * @throws BlockedError before anything is done, when a block would cover a filled cell of the user's
 */
export async function drawPlan(
  reader: PackageReader,
  plan: WorkbookPlan,
  placeholder: string | null,
  progress: Progress,
): Promise<Parts> {
  const scope = drawingScope(plan, reader.describe());
  const present = readPresent(reader, scope);
  const drawing = { scope, present, abilities, last: null, placeholder };
  throwRefusal(refusalOf(drawing));
  const steps = drawingSteps(drawing);
  const total = plan.sheets.length + 2;
  progress("Opening the workbook", 0, total);
  const { file, emptied } = fileForExcelize(reader, steps);
  const book = checked((await excelize()).OpenReader(file));
  const styles = new StyleTable(book);
  styles.prepare(plan);
  for (const step of steps) carryOut(book, step);
  if (placeholder !== null) checked(book.SetActiveSheet(0));
  const parts = openPackage(savedBytes(book));
  keepUntouchedSheets(parts, reader, steps);
  finish(parts, reader, plan, steps);
  const known = {
    cells: present.cells,
    looks: new LooksOfCells(reader, styles),
    formats: plannedFormats(plan),
    abilities,
  };
  const cells = { parts, reader, known, styles, emptied };
  const planned = plan.sheets.map(({ sheet }) => sheet);
  for (const sheet of changedSheets(steps))
    if (!planned.includes(sheet)) drawCells(cells, sheet, cellSteps(steps, sheet));
  planned.forEach((sheet, i) => {
    progress(`Writing ${sheet}`, i + 1, total);
    drawCells(cells, sheet, cellSteps(steps, sheet));
  });
  progress("Saving the workbook", total, total);
  return parts;
}

/** Sheets that the steps change and do not remove. */
function changedSheets(steps: readonly Step[]): ReadonlySet<string> {
  const sheets = new Set(steps.map(({ sheet }) => sheet));
  for (const { step, sheet } of steps) if (step === "remove-sheet") sheets.delete(sheet);
  // The name of a block whose cells are gone is on no sheet.
  sheets.delete("");
  return sheets;
}

function finish(parts: Parts, reader: PackageReader, plan: WorkbookPlan, steps: readonly Step[]): void {
  const names = reader.sheets.map(({ name }) => name);
  orderTabs(
    parts,
    orderAfter(
      names,
      steps.filter((step) => step.step === "insert-sheet"),
    ),
  );
  removeFilters(
    parts,
    steps.filter((step) => step.step === "add-table"),
  );
  for (const step of steps)
    if (step.step === "add-rules") setDataBarLimits(parts, step);
    else if (step.step === "draw-chart") drawChart(parts, step, plan);
  removeCalculationChain(parts);
  calculateOnOpen(parts);
}
