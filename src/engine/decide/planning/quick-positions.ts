import { hasManyAmounts } from "./change";
import type { PlanContext } from "./context";
import { greedyChoice, type Positions } from "./knapsack";
import { usualWork } from "../held";
import { type Meter, meterOf } from "./meter";
import { besidesDecided, withMoneyAlone } from "./money-alone";
import { isPlain } from "./rules";
import type { Prepared } from "./prepared";
import { searchOf } from "./search";
import { singleItems } from "./single-items";
import { stepByStep } from "./step-by-step";
import { additiveValuer, scoringValuer } from "./valuer";
import { isCapped } from "./worth";

/**
 * A plan for one of many runs or budgets: the best one where money alone limits the plan of one unit; for many units the greedy
 * choice; with more rules step by step by gain per cost, without exchanges.
 *
 * @param scoring work for scoring what was chosen together again, where gains interact; null to take single gains as they are
 */
export function quickPositions(context: PlanContext, prepared: Prepared, scoring: Meter | null): Positions {
  const { changes, rules, addsUp } = prepared;
  if (!addsUp && scoring !== null) {
    const valuer = scoringValuer({ ...context, meter: scoring }, changes);
    return stepByStep(searchOf(context, prepared, valuer, scoring), prepared.items);
  }
  const items = singleItems(context, prepared);
  const single = { ...prepared, items };
  if (isPlain(rules) && !isCapped(context)) {
    if (context.units.length === 1 && !hasManyAmounts(changes))
      return withMoneyAlone(context, single).positions;
    const { decided, free, left } = besidesDecided(context, single);
    return greedyChoice(free, left).positions.map((position, k) => Math.max(position, decided[k] ?? 0));
  }
  const valuer = additiveValuer(context, changes, items);
  return stepByStep(searchOf(context, prepared, valuer, scoring ?? meterOf(usualWork)), items);
}
