import { hasManyAmounts } from "./change";
import type { PlanContext } from "./context";
import { greedyChoice, type Positions } from "./knapsack";
import { usualWork } from "../held";
import { type Meter, meterOf } from "./meter";
import { withMoneyAlone } from "./money-alone";
import { isPlain, spentOn } from "./rules";
import type { Prepared } from "./prepared";
import { searchOf } from "./search";
import { singleItems } from "./single-items";
import { decidedPositions } from "./start-positions";
import { stepByStep } from "./step-by-step";
import { additiveValuer, scoringValuer } from "./valuer";

/**
 * A plan for one of many runs or budgets: the best one where money alone limits the plan of one unit; for many units the greedy
 * choice; with more rules step by step by gain per cost, without exchanges.
 *
 * @param scoring work for scoring what was chosen together again, where gains interact; null to take single gains as they are
 */
export function quickPositions(context: PlanContext, prepared: Prepared, scoring: Meter | null): Positions {
  const { changes, rules, addsUp } = prepared;
  const isScored = !addsUp && scoring !== null;
  if (isScored) {
    const valuer = scoringValuer({ ...context, meter: scoring }, changes);
    return stepByStep(searchOf(context, prepared, valuer, scoring), prepared.items);
  }
  const items = singleItems(context, prepared);
  const isCapped = context.settings.gain.kind === "gap" && context.units.length > 1;
  if (isPlain(rules) && !isCapped) {
    if (context.units.length === 1 && !hasManyAmounts(changes))
      return withMoneyAlone(context, changes, items, rules).positions;
    const decided = decidedPositions(changes, rules);
    const left = Math.max(0, context.settings.budget - spentOn(changes, decided));
    const free = items.map((item, k) =>
      rules.decided.has(k) ? { ...item, points: item.points.slice(0, 1) } : item,
    );
    return greedyChoice(free, left).positions.map((position, k) => Math.max(position, decided[k] ?? 0));
  }
  const valuer = additiveValuer(context, changes, items);
  return stepByStep(searchOf(context, prepared, valuer, scoring ?? meterOf(usualWork)), items);
}
