import type { Holdings } from "../../../src/workbook/holdings";
import { isOurs } from "../../../src/workbook/own-names";
import { tabOrder } from "../../../src/file/draw";
import { fixedReference } from "../../../src/workbook/area";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import type { MemorySheet } from "../memory-sheet";
import type { MemoryWorkbook } from "../memory-workbook";
import { drawSheet, takeBlocks } from "./draw-sheet";
import { isOnlyOurs, leavingSheets } from "./leaving-sheets";
import { LookChoice } from "./looks";
import { blockArea, refuseObstacles } from "./refuse";

/** What was done, how many steps are over, and of how many. */
type Step = readonly [step: string, done: number, total: number];

/**
 * Draws a plan, a step at a time.
 * @param added gets the sheets that are added
 * @throws BlockedError before anything is written, when a block would cover a filled cell of the user's
 */
export function* drawPlan(
  workbook: MemoryWorkbook,
  plan: WorkbookPlan,
  holdings: Holdings,
  added: MemorySheet[],
): Generator<Step, void> {
  refuseObstacles(workbook, plan, holdings);
  const looks = new LookChoice(plan);
  const total = plan.sheets.length + 1;
  yield ["Reading the workbook", 0, total];
  workbook.batch("addIn", () => {
    for (const sheet of leavingSheets(workbook, plan, holdings))
      if (isOnlyOurs(workbook, holdings, sheet)) workbook.deleteSheet(sheet);
      else takeAway(sheet, holdings);
  });
  for (const [i, sheet] of plan.sheets.entries()) {
    workbook.batch("addIn", () => {
      const present = workbook.sheet(sheet.sheet);
      const drawn = present ?? workbook.addSheet(sheet.sheet);
      if (present === undefined) added.push(drawn);
      drawSheet({ workbook, holdings, looks }, drawn, sheet, present === undefined);
    });
    yield [`Writing ${sheet.sheet}`, i + 1, total];
  }
  workbook.batch("addIn", () => {
    nameBlocks(workbook, plan, holdings);
    orderTabs(workbook, plan, added);
  });
  yield ["Naming the blocks", total, total];
}

/** Takes our blocks, tables and charts off a sheet that something of the user's is on. */
function takeAway(sheet: MemorySheet, holdings: Holdings): void {
  takeBlocks(sheet, holdings, [], null);
  const { tables, charts } = sheet.state;
  sheet.update({
    tables: tables.filter(({ name, area }) => !isOurs(name) || holdings.leaves(area)),
    charts: charts.filter(({ name }) => !isOurs(name)),
  });
}

function nameBlocks(workbook: MemoryWorkbook, plan: WorkbookPlan, holdings: Holdings): void {
  for (const name of holdings.names) workbook.deleteName(name);
  for (const sheet of plan.sheets)
    for (const block of sheet.blocks) {
      const area = blockArea(sheet, block);
      if (block.name !== null && area.rows * area.columns > 0)
        workbook.setName(block.name, `=${fixedReference(area)}`);
    }
}

function orderTabs(workbook: MemoryWorkbook, plan: WorkbookPlan, added: readonly MemorySheet[]): void {
  const names = workbook.sheets.map(({ name }) => name);
  const order = tabOrder(names, new Set(added.map(({ name }) => name)), plan);
  workbook.order(order.flatMap((name) => workbook.sheet(name) ?? []));
}
