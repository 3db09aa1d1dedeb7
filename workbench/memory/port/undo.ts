import type { Holdings } from "../../../src/workbook/holdings";
import { isOurs } from "../../../src/workbook/own-names";
import type { Area } from "../../../src/workbook/cells";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { containsCell } from "../../../src/workbook/area";
import { ownsBlock } from "../../../src/workbook/owns-block";
import type { MemorySheet, SheetCopy } from "../memory-sheet";
import type { MemoryName, MemoryWorkbook } from "../memory-workbook";
import { blockArea } from "./refuse";

/** What a drawing may change, as it was before. */
export interface Before {
  readonly order: readonly MemorySheet[];
  readonly sheets: ReadonlyMap<MemorySheet, SheetCopy>;
  readonly names: readonly MemoryName[];
  /** Whether a name is one of those that the drawing rewrites. */
  readonly owns: (name: string) => boolean;
  /** Cells that were ours, or are to be: what the user writes beside them meanwhile stays. */
  readonly areas: readonly Area[];
}

/** Keeps what a drawing may change. */
export function keepBefore(workbook: MemoryWorkbook, plan: WorkbookPlan, holdings: Holdings): Before {
  const ours = workbook.sheets.filter(({ name }) => holdings.on(name).length > 0);
  const owns = (name: string): boolean => isOurs(name) && ownsBlock(plan, name);
  return {
    order: workbook.sheets,
    sheets: new Map(ours.map((sheet) => [sheet, sheet.copy()])),
    names: workbook.names.filter(({ name }) => owns(name)),
    owns,
    areas: [
      ...holdings.areas,
      ...plan.sheets.flatMap((sheet) => sheet.blocks.map((block) => blockArea(sheet, block))),
    ],
  };
}

/** Puts back what was there before: sheets, names and cells of ours; those that were added go. */
export function putBack(workbook: MemoryWorkbook, before: Before, added: readonly MemorySheet[]): void {
  workbook.batch("addIn", () => {
    for (const sheet of added) if (workbook.sheets.includes(sheet)) workbook.deleteSheet(sheet);
    const gone = [...before.sheets.keys()].filter((sheet) => !workbook.sheets.includes(sheet));
    for (const sheet of gone) workbook.bringBack(sheet);
    for (const [sheet, copy] of before.sheets) {
      const areas = before.areas.filter((area) => area.sheet === copy.state.name);
      const isBack = gone.includes(sheet);
      sheet.restore(copy, (row, column) => !isBack && !areas.some((it) => containsCell(it, row, column)));
    }
    const present = workbook.sheets.filter((sheet) => !before.order.includes(sheet));
    workbook.order([...before.order.filter((sheet) => workbook.sheets.includes(sheet)), ...present]);
    for (const { name } of workbook.names.filter((it) => before.owns(it.name))) workbook.deleteName(name);
    for (const { name, refersTo } of before.names) workbook.setName(name, refersTo);
  });
}
