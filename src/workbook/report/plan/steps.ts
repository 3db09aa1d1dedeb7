import { costFor, type PlanStep } from "../../../engine";
import type { PlanCell } from "../../plan";
import { heldOf, heldScore, heldTreated } from "../as-if";
import { type Context, figure, indicatorAt, live, range, text } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { cell, columnRange, userCell } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { measuredIn } from "../profile";
import { gainFormat, moneyFormat, placeOfIndicator, valueCell, valueFormatAt } from "./figures";
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
  const sums = { cost: 0, gain: 0 };
  return steps.map((step, k) => {
    const p = placeOfIndicator(context, step.indicator);
    const format = valueFormatAt(context, p);
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
  return plan.plan.steps.map((step, k) => {
    const p = placeOfIndicator(context, step.indicator);
    const position = context.structure.indicators[p] ?? -1;
    const at = (column: number): string => cell(area, k, column, sheet, "both");
    const working = (column: keyof typeof stepWorkings): string =>
      cell(workings, k, stepWorkings[column], sheet, "both");
    const held = heldOf(context);
    const treated = held.indicators[step.indicator]?.treat(step.to) ?? NaN;
    const from = valueCell(context, step.unit, p, sheet);
    const now = context.results.denominated[step.indicator]?.[step.unit] ?? NaN;
    const cost = costNow(context, layout, step, at);
    const changed = [isOther(step.from, now), isOther(step.cost, cost.value)].some((one) => one) ? 1 : 0;
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
      live(`IF(ISNUMBER(${from}),${from},"")`, now, "number", false, valueFormatAt(context, p)),
      live(cost.formula, cost.value, "number", false, moneyFormat(layout)),
      live(
        `--OR(${differs(at(stepColumns.from), working("from"))},${differs(at(stepColumns.cost), working("cost"))})`,
        changed,
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

/** What a step costs by the user's table as it is now. */
function costNow(
  context: Context,
  { plan, sheet }: PlanLayout,
  step: PlanStep,
  at: (column: number) => string,
): { readonly formula: string; readonly value: number } {
  const rule = costFor(costsOf(context, plan), context.model, step.unit, step.indicator);
  const row = rule === null ? null : rowOf(context, rule);
  if (row === null) return { formula: '""', value: NaN };
  const perUnit = userCell(row.cells.perUnit, sheet);
  return {
    formula: `ABS(${at(stepColumns.to)}-${at(stepColumns.from)})*IF(ISNUMBER(${perUnit}),${perUnit},${row.perUnit})`,
    value: Math.abs(step.to - step.from) * row.perUnit,
  };
}

const differs = (then: string, now: string): string =>
  `IF(ISNUMBER(${now}),ABS(${then}-${now})>${tolerance}*MAX(1,ABS(${then})),TRUE)`;

export const isOther = (then: number, now: number): boolean =>
  Number.isNaN(now) || Math.abs(then - now) > Number(tolerance) * Math.max(1, Math.abs(then));

/** Steps whose value or cost is another now. */
export function changedSteps(
  context: Context,
  layout: PlanLayout,
): { readonly formula: string; readonly value: number } {
  const { stepWorkings: area, sheet } = layout;
  if (area.rows === 0) return { formula: "0", value: 0 };
  const cells = stepWorkingCells(context, layout);
  return {
    formula: `SUM(${columnRange(area, stepWorkings.changed, sheet)})`,
    value: range(cells.length).reduce(
      (sum, k) => sum + Number(cells[k]?.[stepWorkings.changed]?.value ?? 0),
      0,
    ),
  };
}
