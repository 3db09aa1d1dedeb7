import type { Block, PlanCell, SheetPlan, WorkbookPlan } from "../plan";
import { contextOf } from "./context/context";
import type { ReportInput } from "./context/input";
import { reportKeys } from "../own-names";
import { printed } from "./looks/printed";
import { arrangedSheet } from "./arranged/sheet";
import { auditSheet } from "./audit/sheet";
import { profileSheet } from "./profile/sheet";
import { gapsSheet } from "./gaps/sheet";
import { rankingSheet } from "./ranking/sheet";
import { scoresSheet } from "./scores/sheet";
import { contributionsSheet } from "./contributions/sheet";
import { normalisedSheet } from "./normalised/sheet";
import { parametersSheet } from "./parameters/sheet";
import { referencesSheet } from "./references/sheet";
import { treatedSheet } from "./treated/sheet";
import { valuesSheet } from "./values/sheet";

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
    ...context.layout.indexes.flatMap((index) => [
      () => profileSheet(context, index),
      () => rankingSheet(context, index),
      () => gapsSheet(context, index),
    ]),
    () => scoresSheet(context),
    () => normalisedSheet(context),
    () => treatedSheet(context),
    () => (context.brief ? null : valuesSheet(context)),
    () => arrangedSheet(context),
    () => parametersSheet(context),
    () => referencesSheet(context),
    () => (context.brief ? null : contributionsSheet(context)),
    () => auditSheet(context),
  ];
  // One sheet at a time: the formulas of a large report in values mode are not all held at once.
  const sheets: SheetPlan[] = [];
  for (const [k, plan] of planners.entries()) {
    const sheet = plan();
    if (sheet !== null) sheets.push(printed(context, input.mode === "live" ? sheet : withoutFormulas(sheet)));
    yield { done: k + 1, all: planners.length };
  }
  return { sheets, order: sheets.map(({ key }) => key), owns: reportKeys };
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
