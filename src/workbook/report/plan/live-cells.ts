import type { PlanCell } from "../../plan";
import { type Context, indicatorAt, live } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { cell, columnRange } from "../formulas/ranges";
import { measuredIn } from "../profile";
import { ratioNow } from "./choice-cells";
import type { PlanChoice } from "./choices";
import { gainFormat, moneyFormat, totalCell } from "./figures";
import { budgetNow } from "./fresh";
import { choiceColumns, stepColumns, type PlanLayout } from "./layout";
import { livePlan, type LiveStep } from "./live-plan";

/** The choices by gain per cost as a worksheet has it; equal ones in the order of the run. */
const inOrder = (choices: readonly PlanChoice[]): readonly PlanChoice[] =>
  choices
    .map((choice, k) => ({ choice, k }))
    .sort((a, b) => ratioNow(b.choice) - ratioNow(a.choice) || a.k - b.k)
    .map(({ choice }) => choice);

/** What the budget of now pays for. */
export const liveSteps = (context: Context, layout: PlanLayout): readonly LiveStep[] =>
  livePlan(inOrder(layout.shown), budgetNow(context, layout));

/** The plan that follows the budget cell: the changes by gain per cost, each as far as the budget goes. */
export function liveCells(
  context: Context,
  index: IndexSheets,
  layout: PlanLayout,
): readonly (readonly PlanCell[])[] {
  const { choices, live: area, sheet } = layout;
  const budget = totalCell(layout, "budget");
  const places = columnRange(choices, choiceColumns.place, sheet);
  const [money, gains] = [moneyFormat(layout), gainFormat(context, index)];
  const sums = { cost: 0, gain: 0 };
  return liveSteps(context, layout).map(({ choice, taken, cost, gain }, k) => {
    const at = (column: keyof typeof stepColumns): string =>
      cell(area, k, stepColumns[column], sheet, "both");
    const of = (column: keyof typeof choiceColumns): string =>
      `INDEX(${columnRange(choices, choiceColumns[column], sheet)},MATCH(${k + 1},${places},0))`;
    const before = k === 0 ? "0" : cell(area, k - 1, stepColumns.costs, sheet, "both");
    const gainBefore = k === 0 ? "0" : cell(area, k - 1, stepColumns.gains, sheet, "both");
    const whole = of("cost");
    const step = `${of("step")}*${of("perUnit")}`;
    const paid = `MAX(0,MIN(${whole},${budget}-${before}))`;
    const inSteps = `IF(ISNUMBER(${of("step")}),IF(${of("perUnit")}>0,INT(ROUND(${paid}/(${step}),9))*${step},${paid}),${paid})`;
    const share = `IF(ISNUMBER(${whole}),IF(${whole}>0,MIN(1,${inSteps}/${whole}),1),0)`;
    sums.cost += cost;
    sums.gain += gain;
    const to = choice.from + taken * (choice.to - choice.from);
    return [
      live(of("unit"), context.unitLabels[choice.unit] ?? "", "label"),
      live(of("indicator"), indicatorAt(context, choice.p).name, "label"),
      live(`${of("measured")}&""`, measuredIn(context, choice.p), "code"),
      live(of("from"), choice.from, "number"),
      live(`IFERROR(${at("from")}+${at("share")}*(${of("to")}-${at("from")}),"")`, to, "number"),
      live(`IFERROR(${at("share")}*${whole},0)`, cost, "number", false, money),
      live(`IFERROR(${at("share")}*${of("gain")},0)`, gain, "score", false, gains),
      live(share, taken, "percent", false, "0%"),
      live(`${before}+${at("cost")}`, sums.cost, "number", false, money),
      live(`${gainBefore}+${at("gain")}`, sums.gain, "score", false, gains),
    ];
  });
}
