import type { Block, PlanCell, SheetPlan, WorkbookPlan } from "../plan";
import { contextOf } from "./context/context";
import type { ReportInput } from "./context/input";
import { blockName } from "./frame/block-name";
import { reportKeys } from "../own-names";
import { printed } from "./looks/printed";
import { indexSheetPlanners, reportSheetPlanners } from "./sheets";

/**
 * Plans the whole report: profile, ranking, gaps and scores first, then the workings down to the raw cell, then the
 * audit. Every formula cell carries the engine's number as its stored value. In `values` mode the same cells hold the
 * numbers alone.
 */
export function planReport(input: ReportInput): WorkbookPlan {
  const steps = planReportBySheet(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How many sheets of a report are planned. */
export interface PlannedSheets {
  readonly done: number;
  readonly all: number;
}

/** The same, with a stop after each sheet: of a large index one takes up to a second. */
export function* planReportBySheet(input: ReportInput): Generator<PlannedSheets, WorkbookPlan, undefined> {
  const context = contextOf(input);
  const planners: readonly (() => SheetPlan | null)[] = [
    ...context.layout.indexes.flatMap((index) =>
      indexSheetPlanners.map((planSheet) => () => planSheet(context, index)),
    ),
    ...reportSheetPlanners.map((planSheet) => () => planSheet(context)),
  ];
  // One sheet at a time: the formulas of a large report in values mode are not all held at once.
  const sheets: SheetPlan[] = [];
  for (const [k, plan] of planners.entries()) {
    const sheet = plan();
    if (sheet !== null) sheets.push(printed(context, input.mode === "live" ? sheet : withoutFormulas(sheet)));
    yield { done: k + 1, all: planners.length };
  }
  return { sheets, order: sheets.map(({ key }) => key), owns: reportKeys.filter(isOwned(input)) };
}

/** A sheet Frozen scale that the index was read from is the user's: they copied it, and the names of its blocks came with it. */
function isOwned({ source, description }: ReportInput): (key: string) => boolean {
  const head = blockName("FrozenScale", "Table").toLowerCase();
  const sheet = description.names.find(({ name }) => name.toLowerCase() === head)?.area?.sheet;
  const isInput = Object.values(source.frozen?.cells ?? {}).some(({ code }) => code?.sheet === sheet);
  return (key) => key !== "FrozenScale" || (sheet !== undefined && !isInput);
}

const withoutFormulas = (sheet: SheetPlan): SheetPlan => ({
  ...sheet,
  blocks: sheet.blocks.map((block): Block => ({
    ...block,
    cells: block.cells.map((row) => row.map(valueOnly)),
  })),
});

function valueOnly(cell: PlanCell): PlanCell {
  const { formula, array, ...rest } = cell;
  void array;
  return formula !== undefined && rest.value === "" ? { ...rest, value: null } : rest;
}
