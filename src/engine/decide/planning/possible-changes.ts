import { at } from "../../at";
import { costFor } from "../cost-for";
import type { CostRule } from "../cost-rule";
import type { PossibleChange } from "./change";
import type { PlanContext } from "./context";
import { isListed } from "./listed";

/** Amounts of a change that are compared: more whole steps than this are taken in groups. */
export const usualPoints = 200;
/** Pieces of a curved gain. */
const pieces = 24;
/** Amounts that are no more than rounding of another. */
const tiny = 1e-9;

/**
 * Every change that Costs allows: from the value that a unit has, in the good direction, to where the scale ends or as far as
 * Costs allows. A value that is missing has no change, and neither has one that was excluded.
 */
export function possibleChanges(context: PlanContext, points = usualPoints): readonly PossibleChange[] {
  const { results, units, settings } = context;
  const { model } = results;
  const rules = costRules(context);
  return units.flatMap((unit) =>
    model.indicators.flatMap((indicator, j): readonly PossibleChange[] => {
      const rule = rules(unit, j);
      if (rule === null || isListed(settings.excluded, at(model.units, unit).code, indicator.code)) return [];
      const change = changeOf(context, unit, j, rule, points);
      return change === null ? [] : [change];
    }),
  );
}

/** The rules by indicator: the list is searched once for each indicator, not for each unit. */
export function costRules({
  costs,
  results: { model },
}: PlanContext): (unit: number, indicator: number) => CostRule | null {
  const byIndicator = model.indicators.map(({ code }) => costs.filter((rule) => rule.indicator === code));
  return (unit, indicator) => {
    const rules = at(byIndicator, indicator);
    return rules.length === 0 ? null : costFor(rules, model, unit, indicator);
  };
}

function changeOf(
  { results, held }: PlanContext,
  unit: number,
  j: number,
  { perUnit, maximum, step, needs }: CostRule,
  points: number,
): PossibleChange | null {
  const { direction } = at(results.model.indicators, j);
  const from = at(at(results.denominated, j), unit);
  const { worst, best } = held.endsOf(j);
  const reach = direction * (best - from);
  if (!results.kept[unit] || !(reach > 0) || Number.isNaN(held.scoreOf(unit, j, from))) return null;
  const most = Number.isNaN(maximum) ? reach : Math.min(reach, maximum);
  const common = { unit, indicator: j, from, direction, perUnit, needs } as const;
  if (!Number.isNaN(step)) {
    const count = Math.floor(most / step + tiny);
    if (count < 1) return null;
    const together = Math.ceil(count / points);
    const amounts = Array.from({ length: Math.floor(count / together) + 1 }, (_, k) => k * together * step);
    return { ...common, amounts, divisible: false, faithful: together === 1, meetsFrom: 1 };
  }
  const shape = held.shapeOf(j);
  const parts = Math.min(pieces, points);
  const bends = [worst, ...at(held.indicators, j).bends].map((value) => direction * (value - from));
  const inner =
    shape === "line"
      ? bends
      : shape === "curve"
        ? [...bends, ...Array.from({ length: parts - 1 }, (_, k) => ((k + 1) / parts) * most)]
        : at(results.denominated, j)
            .map((value) => direction * (value - from))
            .filter((amount) => amount > 0);
  const between = distinct(inner, most);
  const amounts = [0, ...(shape === "steps" ? spread(between, points - 1) : between), most];
  return {
    ...common,
    amounts,
    divisible: shape !== "steps",
    faithful: shape === "line",
    meetsFrom: amounts.length - 1,
  };
}

/** So many of a list, evenly. */
const spread = (amounts: readonly number[], count: number): readonly number[] =>
  amounts.length <= count
    ? amounts
    : Array.from({ length: count }, (_, k) => at(amounts, Math.floor(((k + 0.5) / count) * amounts.length)));

/** Amounts between 0 and the most, in order, each once. */
function distinct(amounts: Iterable<number>, most: number): readonly number[] {
  const size = tiny * most;
  const kept: number[] = [];
  for (const amount of Float64Array.from(amounts).sort())
    if (amount > size && amount < most - size && amount > (kept[kept.length - 1] ?? 0) + size)
      kept.push(amount);
  return kept;
}
