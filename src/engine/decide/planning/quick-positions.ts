import type { PlanContext } from "./context";
import { searched } from "./exchange";
import { greedyChoice, type Positions } from "./knapsack";
import { withMoneyAlone } from "./money-alone";
import { isPlain, spentOn } from "./rules";
import type { Prepared } from "./prepared";
import { decidedPositions, flooredPositions } from "./start-positions";
import { additiveValuer, scoringValuer } from "./valuer";

/**
 * A plan for one of many runs: the best one where money alone limits the plan of one unit; for many units the greedy choice; with
 * more rules, or where gains interact, step by step by gain per cost, without exchanges.
 */
export function quickPositions(context: PlanContext, { changes, items, rules, addsUp }: Prepared): Positions {
  const isCapped = context.settings.gain.kind === "gap" && context.units.length > 1;
  if (addsUp && isPlain(rules) && !isCapped) {
    if (context.units.length === 1) return withMoneyAlone(context, changes, items, rules).positions;
    const decided = decidedPositions(changes, rules);
    const left = Math.max(0, context.settings.budget - spentOn(changes, decided));
    const free = items.map((item, k) =>
      rules.decided.has(k) ? { ...item, points: item.points.slice(0, 1) } : item,
    );
    return greedyChoice(free, left).positions.map((position, k) => Math.max(position, decided[k] ?? 0));
  }
  const valuer = addsUp ? additiveValuer(context, changes, items) : scoringValuer(context, changes);
  const search = {
    ...{ changes, rules, valuer, budget: context.settings.budget, rounds: 0 },
    isOver: () => false,
  };
  return searched(search, flooredPositions(search, decidedPositions(changes, rules)));
}
