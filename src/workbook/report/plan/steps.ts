import { costFor, type PlanStep } from "../../../engine";
import type { CostRow } from "../../decisions";
import type { PlanCell } from "../../plan";
import { heldOf, heldScore, heldTreated, preparedAsIf } from "../as-if";
import { type Context, figure, indicatorAt, live, text } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { cell, columnRange, userCell } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { measuredIn } from "../profile";
import { gainFormat, moneyFormat, placeOfIndicator, valueCell, valueFormats } from "./figures";
import { stepColumns, stepWorkings, type PlanLayout } from "./layout";
import { costsOf, rowOf } from "./plan-of";

/** A difference that is no more than rounding, as a share. */
const tolerance = "1E-9";

export function stepHeader(
  { words: { plan, tables, profile } }: Context,
  share: string,
): readonly PlanCell[] {
  return [
    ...[tables.unit, tables.indicator, profile.measuredIn, plan.from, plan.to, plan.cost, plan.gain],
    ...[share, plan.costSoFar, plan.gainSoFar],
  ].map((title) => text(title, "header"));
}

/** The steps of the plan in their order: values, with running sums of cost and gain by formula. */
export function stepCells(
  context: Context,
  index: IndexSheets,
  layout: PlanLayout,
): readonly (readonly PlanCell[])[] {
  const { plan, steps: area, sheet } = layout;
  const { steps } = plan.plan;
  const [money, gains] = [moneyFormat(layout), gainFormat(context, index)];
  const formats = valueFormats(context);
  const sums = { cost: 0, gain: 0 };
  return steps.map((step, k) => {
    const p = placeOfIndicator(context, step.indicator);
    const format = formats[p];
    sums.cost += step.cost;
    sums.gain += step.gain;
    const sumOf = (column: number): string =>
      `SUM(${cell(area, 0, column, sheet, "both")}:${cell(area, k, column, sheet, "column")})`;
    const share = plan.shares?.[k] ?? NaN;
    return [
      text(context.unitLabels[step.unit] ?? "", "label"),
      text(indicatorAt(context, p).name, "label"),
      text(measuredIn(context, p), "code"),
      figure(step.from, "number", format),
      figure(step.to, "number", format),
      figure(step.cost, "number", money),
      figure(step.gain, "score", gains),
      figure(share, "percent", "0%"),
      live(sumOf(stepColumns.cost), sums.cost, "number", false, money),
      live(sumOf(stepColumns.gain), sums.gain, "score", false, gains),
    ];
  });
}

export const stepWorkingsHeader = ({ words: { plan } }: Context): readonly PlanCell[] =>
  [plan.treatedTo, plan.scoreTo, plan.fromNow, plan.costNow, plan.changed].map((title) =>
    text(title, "note"),
  );

/**
 * Beside each step: the value that it goes to, treated and normalised; and what its value and its cost are now, so that a later
 * change of either is seen.
 */
export function stepWorkingCells(context: Context, layout: PlanLayout): readonly (readonly PlanCell[])[] {
  const { plan, steps: area, sheet, stepWorkings: workings } = layout;
  const held = heldOf(context);
  const money = moneyFormat(layout);
  const formats = valueFormats(context);
  return plan.plan.steps.map((step, k) => {
    const p = placeOfIndicator(context, step.indicator);
    const position = context.structure.indicators[p] ?? -1;
    const at = (column: number): string => cell(area, k, column, sheet, "both");
    const working = (column: keyof typeof stepWorkings): string =>
      cell(workings, k, stepWorkings[column], sheet, "both");
    const treated = preparedAsIf(context, step.indicator, step.to);
    const from = valueCell(context, step.unit, p, sheet);
    const row = costRow(context, layout, step);
    return [
      ...(layout.chain === null
        ? [figure(treated), figure(held.scoreOf(step.unit, step.indicator, step.to))]
        : scoreCells(
            context,
            p,
            step,
            { to: at(stepColumns.to), treated: working("treated") },
            treated,
            sheet,
          )),
      live(`IF(ISNUMBER(${from}),${from},"")`, valueNow(context, step), "number", false, formats[p]),
      live(costFormula(row, at, sheet), costNow(row, step), "number", false, money),
      live(
        `--OR(${differs(at(stepColumns.from), working("from"))},${differs(at(stepColumns.cost), working("cost"))})`,
        isChanged(context, layout, step) ? 1 : 0,
        "rank",
      ),
    ].map((one, column) => (column === stepWorkings.score ? scored(context, position, one) : one));
  });
}

function scoreCells(
  context: Context,
  p: number,
  { unit, indicator, to }: PlanStep,
  at: { readonly to: string; readonly treated: string },
  treated: number,
  sheet: string,
): readonly PlanCell[] {
  const { text: score, array } = heldScore(context, p, at.treated, String(unit + 1), sheet);
  return [
    live(`IFERROR(${heldTreated(context, p, at.to, sheet)},"")`, treated, "number"),
    live(
      `IFERROR(IF(ISNUMBER(${at.treated}),${score},""),"")`,
      heldOf(context).scoreOf(unit, indicator, to),
      "score",
      array,
    ),
  ];
}

/** The row of the user's table with the cost of a step; null where it is gone. */
function costRow(context: Context, { plan }: PlanLayout, { unit, indicator }: PlanStep): CostRow | null {
  const rule = costFor(costsOf(context, plan), context.model, unit, indicator);
  return rule === null ? null : rowOf(context, rule);
}

/** What a step costs by the user's table as it is now. */
const costNow = (row: CostRow | null, { from, to }: PlanStep): number =>
  row === null ? NaN : Math.abs(to - from) * row.perUnit;

function costFormula(row: CostRow | null, at: (column: number) => string, sheet: string): string {
  if (row === null) return '""';
  const perUnit = userCell(row.cells.perUnit, sheet);
  return `ABS(${at(stepColumns.to)}-${at(stepColumns.from)})*IF(ISNUMBER(${perUnit}),${perUnit},${row.perUnit})`;
}

const valueNow = ({ results }: Context, { unit, indicator }: PlanStep): number =>
  results.denominated[indicator]?.[unit] ?? NaN;

const isChanged = (context: Context, layout: PlanLayout, step: PlanStep): boolean =>
  isOther(step.from, valueNow(context, step)) ||
  isOther(step.cost, costNow(costRow(context, layout, step), step));

const differs = (then: string, now: string): string =>
  `IF(ISNUMBER(${now}),ABS(${then}-${now})>${tolerance}*MAX(1,ABS(${then})),TRUE)`;

export const isOther = (then: number, now: number): boolean =>
  Number.isNaN(now) || Math.abs(then - now) > Number(tolerance) * Math.max(1, Math.abs(then));

/** Steps whose value or cost is another now. */
export function changedSteps(
  context: Context,
  layout: PlanLayout,
): { readonly formula: string; readonly value: number } {
  const { plan, stepWorkings: area, sheet } = layout;
  if (area.rows === 0) return { formula: "0", value: 0 };
  return {
    formula: `SUM(${columnRange(area, stepWorkings.changed, sheet)})`,
    value: plan.plan.steps.filter((step) => isChanged(context, layout, step)).length,
  };
}
