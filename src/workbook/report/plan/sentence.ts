import { type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { numberText, rankText } from "../formulas/number-text";
import { scoreFormat } from "../looks/score-format";
import { countText } from "../tested/count-text";
import { said } from "../words";
import { gainDigits } from "./figures";
import type { PlanLayout } from "./layout";

/** An amount of money in a sentence. */
const amountText = (context: Context, amount: number): string =>
  Number.isInteger(amount) ? countText(context, amount) : numberText(amount, 2);

/** What the plan buys, and what is known of it. */
export function planSentence(context: Context, index: IndexSheets, layout: PlanLayout): string {
  const { plan: words } = context.words;
  const { plan, settings } = layout.plan;
  const { steps } = plan;
  const budget = amountText(context, settings.budget);
  if (steps.length === 0) return said(words.noSteps, { budget });
  const planned = new Set(steps.map(({ unit }) => unit));
  const count = countText(context, steps.length);
  const buys = said(steps.length === 1 ? words.buysOne : words.buys, { budget, count });
  const [first] = steps;
  const own = plan.units.find(({ unit }) => unit === first?.unit);
  const digits = scoreFormat(context, index.root).length - 2;
  const gain = numberText(plan.gain, gainDigits(context, index));
  const what =
    planned.size === 1 && own !== undefined
      ? said(words.ofOne, {
          unit: context.unitLabels[own.unit] ?? "",
          before: numberText(own.scoreBefore, digits),
          after: numberText(own.scoreAfter, digits),
          rankBefore: rankText(own.rankBefore),
          rankAfter: rankText(own.rankAfter),
        })
      : said(words.ofSeveral, { units: countText(context, planned.size), gain });
  return `${buys} ${what} ${provenText(context, layout)}`;
}

function provenText(context: Context, { plan: { plan } }: PlanLayout): string {
  const { plan: words } = context.words;
  if (plan.proven) return words.proven;
  if (!(plan.bound > 0 && plan.gain > 0)) return words.notProven;
  return said(words.withinBound, { percent: numberText(100 * (plan.bound / plan.gain - 1), 2) });
}
