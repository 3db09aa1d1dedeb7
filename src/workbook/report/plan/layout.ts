import type { Area } from "../../cells";
import { planSettingIds, type IndexPlan } from "../../decisions";
import { type Chain, chainAt, methodsWithoutFormula } from "../as-if";
import type { Context } from "../context/context";
import { perContext } from "../context/per-context";
import type { IndexSheets } from "../context/sheet-names";
import { areasOn } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { choicesShown, planChoices, type PlanChoice } from "./choices";
import { statedWords } from "../tested/setting-rows";
import { costsOf, planOf } from "./plan-of";
import { problemRows, problemsOf } from "./problems";

/** Columns of the steps; those of the units and of the plan that follows the budget stand below each other. */
export const stepColumns = {
  ...{ unit: 0, indicator: 1, measured: 2, from: 3, to: 4, cost: 5, gain: 6, share: 7, costs: 8, gains: 9 },
} as const;
export const unitColumns = {
  ...{ unit: 0, code: 1, steps: 2, before: 3, after: 4, gain: 5, rankBefore: 6, rankAfter: 7, cost: 8 },
} as const;
/** Workings beside the steps. */
export const stepWorkings = { treated: 0, score: 1, from: 2, cost: 3, changed: 4 } as const;
/** Every choice, in the order of the run, right of the plan that follows the budget. */
export const choiceColumns = {
  ...{ unit: 0, indicator: 1, measured: 2, from: 3, perUnit: 4, step: 5, to: 6, treated: 7, score: 8 },
  ...{ cost: 9, gain: 10, ratio: 11, place: 12 },
} as const;
/** What is summed up, one per row. */
export const totalRows = [
  ...(["budget", "cost", "gain", "bound", "liveCost", "liveGain", "difference"] as const),
] as const;
export const costColumns = [
  "indicator",
  "unit",
  "group",
  "perUnit",
  "maximum",
  "step",
  "needs",
  "changed",
] as const;

export const planWidth = 10;
/** Units with a row of formulas of their own. */
const unitsShown = 100;
const workingsColumn = planWidth + 1;
/** Right of the figures of the chart. */
const variedColumn = workingsColumn + 4;
const chartRows = 17;

export interface PlanLayout {
  readonly sheet: string;
  readonly plan: IndexPlan;
  /** Name of the block with the budget that counts now. */
  readonly budgetBlock: string;
  readonly sentence: Area;
  readonly fresh: Area;
  readonly problems: Area;
  readonly settings: Area;
  readonly totals: Area;
  readonly chart: Area;
  readonly steps: Area;
  readonly stepWorkings: Area;
  readonly units: Area;
  /** Beside them: their rows in the tables, and their scores when the plan was made. */
  readonly unitRows: Area;
  /** Positions of the units with a step, in the order of their first one. */
  readonly planned: readonly number[];
  /** The scores of these units after the plan; null where they cannot be computed in cells. */
  readonly chain: Chain | null;
  /** The plan that follows the budget cell, and every choice that it is made of. */
  readonly live: Area;
  readonly choices: Area;
  readonly shown: readonly PlanChoice[];
  readonly choicesFound: number;
  readonly costs: Area;
  readonly frontier: Area;
  /** Beside them: what the runs of the shares vary; no rows where none were made. */
  readonly varied: Area;
  readonly end: number;
}

export function planLayout(context: Context, index: IndexSheets): PlanLayout | null {
  const plan = planOf(context, index);
  if (plan === null) return null;
  const found = layouts(context).get(index.root);
  if (found !== undefined) return found;
  const made = layOut(context, index, plan);
  layouts(context).set(index.root, made);
  return made;
}

const layouts = perContext((): Map<number, PlanLayout> => new Map());

function layOut(context: Context, index: IndexSheets, plan: IndexPlan): PlanLayout {
  const sheet = index.sheets.Plan;
  const at = areasOn(sheet);
  const { steps } = plan.plan;
  const planned = [...new Set(steps.map(({ unit }) => unit))].slice(0, unitsShown);
  const choices = planChoices(context, index, plan);
  const shown = choices.slice(0, choicesShown);
  const problems = problemRows * problemsOf(context, plan).length;
  const settingsRow = 6 + problems;
  const totalsRow = settingsRow + planSettingIds.length + 2;
  // The figures of the chart end where it ends: the workings of the steps are below them.
  const figuresEnd = settingsRow + plan.frontier.length + 1;
  const varied = plan.varied === undefined ? 0 : statedWords(plan.varied).length;
  const chartEnd = Math.max(
    ...[settingsRow - 1 + chartRows, totalsRow + totalRows.length, figuresEnd, settingsRow + varied],
  );
  const stepsRow = chartEnd + 3;
  const unitsRow = stepsRow + steps.length + 3;
  const liveRow = unitsRow + planned.length + 5;
  const costsRow = liveRow + shown.length + 3;
  const costs = costsOf(context, plan).length;
  const chainColumn = workingsColumn + Object.keys(choiceColumns).length + 1;
  const isInCells = methodsWithoutFormula(context, index.root).length === 0;
  return {
    sheet,
    plan,
    budgetBlock: blockName(`Plan${index.suffix}`, "Budget"),
    sentence: at(2, 0, 1, planWidth),
    fresh: at(3, 0, 1, planWidth),
    problems: at(4, 0, problems, planWidth),
    settings: at(settingsRow, 0, planSettingIds.length, 2),
    totals: at(totalsRow, 0, totalRows.length, 2),
    chart: at(settingsRow - 1, 3, chartEnd - settingsRow + 1, planWidth - 3),
    steps: at(stepsRow, 0, steps.length, planWidth),
    stepWorkings: at(stepsRow, workingsColumn, steps.length, Object.keys(stepWorkings).length),
    units: at(unitsRow, 0, planned.length, Object.keys(unitColumns).length),
    unitRows: at(unitsRow, workingsColumn, planned.length, 2),
    planned,
    chain: isInCells
      ? chainAt(context, index.root, { sheet, row: unitsRow, column: chainColumn, rows: planned.length })
      : null,
    live: at(liveRow, 0, shown.length, planWidth),
    choices: at(liveRow, workingsColumn, shown.length, Object.keys(choiceColumns).length),
    shown,
    choicesFound: choices.length,
    costs: at(costsRow, 0, costs, costColumns.length),
    frontier: at(settingsRow, workingsColumn, plan.frontier.length, 3),
    varied: at(settingsRow, variedColumn, varied, 2),
    end: costsRow + costs,
  };
}
