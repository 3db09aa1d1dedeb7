import type { Holdings } from "../../../src/workbook/holdings";
import { isOurs } from "../../../src/workbook/own-names";
import { sameName } from "../../../src/workbook/area";
import { quoteSheet } from "../../../src/workbook/cells";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { isFilled } from "../cell";
import type { MemorySheet } from "../memory-sheet";
import type { MemoryWorkbook } from "../memory-workbook";

/** Sheets that hold blocks of ours and that the plan no longer has. */
export const leavingSheets = (
  { sheets }: MemoryWorkbook,
  plan: WorkbookPlan,
  holdings: Holdings,
): readonly MemorySheet[] =>
  sheets.filter(
    ({ name }) => holdings.on(name).length > 0 && !plan.sheets.some(({ sheet }) => sameName(sheet, name)),
  );

/** Whether nothing of the user's is on a sheet of ours and nothing of the user's refers to it. */
export function isOnlyOurs(workbook: MemoryWorkbook, holdings: Holdings, sheet: MemorySheet): boolean {
  for (const { row, column, cell } of sheet.entries())
    if (isFilled(cell) && !holdings.owns(sheet.name, row, column)) return false;
  const { tables, charts } = sheet.state;
  if ([...tables, ...charts].some(({ name }) => !isOurs(name))) return false;
  if (tables.some(({ area }) => holdings.leaves(area))) return false;
  const reference = `${quoteSheet(sheet.name)}!`;
  const ofUser = workbook.sheets.filter(({ name }) => holdings.on(name).length === 0);
  const chartsOfUser = workbook.sheets
    .flatMap(({ state }) => state.charts)
    .filter(({ name }) => !isOurs(name));
  return (
    workbook.names.every(({ name, refersTo }) => isOurs(name) || !refersTo.includes(reference)) &&
    ofUser.every((it) => [...it.entries()].every(({ cell }) => cell.formula?.includes(reference) !== true)) &&
    chartsOfUser.every(({ series }) => series.every(({ values }) => !sameName(values.sheet, sheet.name)))
  );
}
