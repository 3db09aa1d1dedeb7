import type { PlanCell } from "../../plan";
import { type Context, live, nodeValue } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { formulaText } from "../formulas/formula-text";
import { cell, columnRange } from "../formulas/ranges";
import { said } from "../words";
import { changedCosts } from "./costs";
import { totalCell } from "./figures";
import { unitColumns, type PlanLayout } from "./layout";
import { changedSteps, isOther } from "./steps";

/** What is other now than when the plan was made: the budget, costs, values of the steps, scores of the units. */
function changes(
  context: Context,
  { root }: IndexSheets,
  layout: PlanLayout,
): { readonly formula: string; readonly value: number } {
  const { plan, sheet } = layout;
  const budget = budgetNow(context, layout);
  const recorded = cell(layout.settings, 0, 1, sheet, "both");
  const parts = [
    {
      formula: `--(ABS(N(${totalCell(layout, "budget")})-N(${recorded}))>1E-9*MAX(1,N(${recorded})))`,
      value: isOther(plan.settings.budget, budget) ? 1 : 0,
    },
    changedCosts(context, layout),
    changedSteps(context, layout),
    changedScores(context, root, layout),
  ];
  return {
    formula: parts.map(({ formula }) => formula).join("+"),
    value: parts.reduce((sum, { value }) => sum + value, 0),
  };
}

/** Units with a step whose score is another now. */
function changedScores(
  { results }: Context,
  root: number,
  layout: PlanLayout,
): { readonly formula: string; readonly value: number } {
  const { planned, plan, sheet, unitRows, units } = layout;
  if (planned.length === 0) return { formula: "0", value: 0 };
  const [now, then] = [columnRange(units, unitColumns.before, sheet), columnRange(unitRows, 1, sheet)];
  const scoreThen = (unit: number): number =>
    plan.plan.units.find((one) => one.unit === unit)?.scoreBefore ?? NaN;
  return {
    formula: `SUMPRODUCT(--(ABS(${now}-${then})>1E-9*ABS(${then})))`,
    value: planned.filter((unit) => isOther(scoreThen(unit), nodeValue(results.scores, root, unit))).length,
  };
}

/** The budget in the cell: the user's, or the one on the sheet. */
export function budgetNow({ source, input }: Context, { plan, budgetBlock }: PlanLayout): number {
  const own = source.decisions?.plan;
  if (own?.cells["budget"] !== undefined) return own.settings.budget;
  const typed = Number(input.chosen[budgetBlock] ?? NaN);
  return typed >= 0 ? typed : plan.settings.budget;
}

/** Whether the plan is of the inputs of now, in a sentence that ends with its date. */
export function freshCell(context: Context, index: IndexSheets, layout: PlanLayout): PlanCell {
  const { plan: words } = context.words;
  const { formula, value } = changes(context, index, layout);
  const date = layout.plan.time.slice(0, 10);
  const dated = (text: string): string => formulaText(said(text, { date }));
  return live(
    `IF(IFERROR(${formula},1)=0,${dated(words.fresh)},${dated(words.old)})`,
    said(value === 0 ? words.fresh : words.old, { date }),
    "text",
  );
}
