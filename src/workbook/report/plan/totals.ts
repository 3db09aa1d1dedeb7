import type { PlanCell } from "../../plan";
import { type Context, figure, live, text } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { columnRange } from "../formulas/ranges";
import { said } from "../words";
import { budgetCell, gainFormat, moneyFormat, totalCell } from "./figures";
import { budgetNow } from "./fresh";
import { stepColumns, totalRows, type PlanLayout } from "./layout";
import { liveSteps } from "./live-cells";

/** What the cell of the budget is, and where it is to be changed. */
export function budgetLabel(context: Context, layout: PlanLayout): PlanCell {
  const { plan: words } = context.words;
  const ref = budgetCell(context, layout.sheet);
  return text(
    ref === null ? words.budgetNow : said(words.budgetIn, { cell: ref.replaceAll("$", "") }),
    "label",
  );
}

/** The budget that counts now: the user's cell in Plan settings; where there is none, a yellow cell. */
export function budgetNowCell(context: Context, layout: PlanLayout): PlanCell {
  const value = budgetNow(context, layout);
  const ref = budgetCell(context, layout.sheet);
  const format = moneyFormat(layout);
  if (ref === null) return figure(value, "input", format);
  return live(`IF(ISNUMBER(${ref}),${ref},${value})`, value, "number", false, format);
}

type Total = Exclude<(typeof totalRows)[number], "budget">;

/** Cost and gain of the plan, what no plan can exceed, and the plan that follows the budget beside it. */
export function totalCells(
  context: Context,
  index: IndexSheets,
  layout: PlanLayout,
): readonly (readonly PlanCell[])[] {
  const { words } = context;
  const { plan } = layout.plan;
  const steps = liveSteps(context, layout);
  const sum = (of: "cost" | "gain"): number => steps.reduce((all, one) => all + one[of], 0);
  const sumOf = (area: PlanLayout["steps"], column: number): string =>
    area.rows === 0 ? "0" : `SUM(${columnRange(area, column, layout.sheet)})`;
  const [money, gains] = [moneyFormat(layout), gainFormat(context, index)];
  const amount = (formula: string, value: number): PlanCell => live(formula, value, "number", false, money);
  const points = (formula: string, value: number): PlanCell => live(formula, value, "score", false, gains);
  const cells: Readonly<Record<Total, PlanCell>> = {
    cost: amount(sumOf(layout.steps, stepColumns.cost), plan.cost),
    gain: points(sumOf(layout.steps, stepColumns.gain), plan.gain),
    bound: figure(plan.bound, "score", gains),
    liveCost: amount(sumOf(layout.live, stepColumns.cost), sum("cost")),
    liveGain: points(sumOf(layout.live, stepColumns.gain), sum("gain")),
    difference: points(
      `${totalCell(layout, "gain")}-${totalCell(layout, "liveGain")}`,
      plan.gain - sum("gain"),
    ),
  };
  return totalRows.flatMap((row) => (row === "budget" ? [] : [[text(words.plan[row], "label"), cells[row]]]));
}
