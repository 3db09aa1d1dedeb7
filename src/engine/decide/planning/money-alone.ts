import { at } from "../../at";
import type { PlanContext } from "./context";
import type { Found } from "./found";
import { type KnapsackAnswer, type KnapsackItem, knapsack, type Positions } from "./knapsack";
import type { Prepared } from "./prepared";
import { type PlanRules, spentOn } from "./rules";
import { decidedPositions } from "./start-positions";
import { mostOf } from "./worth";

/** The best plan that money alone limits, where gains add up: what is decided, and a knapsack of the others. */
export function withMoneyAlone(context: PlanContext, prepared: Prepared): Found {
  const { changes, items, rules } = prepared;
  const { decided, free, left } = besidesDecided(context, prepared);
  const gained = items.reduce(
    (sum, { points }, k) => (rules.decided.has(k) ? sum + (points.at(-1)?.gain ?? 0) : sum),
    0,
  );
  const isOne = context.units.length === 1;
  const most = isOne ? mostOf(context, at(context.units, 0)) : Infinity;
  const answer = cheapestUpTo(free, left, most - gained);
  const positions = answer.positions.map((position, k) => (rules.decided.has(k) ? at(decided, k) : position));
  const faithful = changes.every((change) => change.faithful);
  return {
    positions: withoutUseless(items, rules, positions),
    bound: faithful ? Math.min(answer.bound + gained, most) : NaN,
    way: items.every((item) => item.divisible) || items.length > 600 ? "greedy" : "exact",
  };
}

/** What is decided, and the choice that is left: the other items, and the money for them. */
export function besidesDecided(
  { settings }: PlanContext,
  { changes, items, rules }: Prepared,
): { readonly decided: Positions; readonly free: readonly KnapsackItem[]; readonly left: number } {
  const decided = decidedPositions(changes, rules);
  return {
    decided,
    free: items.map((item, k) => (rules.decided.has(k) ? nothing(item) : item)),
    left: Math.max(0, settings.budget - spentOn(changes, decided)),
  };
}

const nothing = (item: KnapsackItem): KnapsackItem => ({ ...item, points: item.points.slice(0, 1) });

/** The knapsack; where it gains more than what counts, that of the smallest budget that gains as much as counts. */
function cheapestUpTo(items: readonly KnapsackItem[], budget: number, most: number): KnapsackAnswer {
  if (!(most > 0)) return { positions: new Float64Array(items.length), cost: 0, gain: 0, bound: 0 };
  const answer = knapsack(items, budget);
  if (answer.gain <= most) return answer;
  const tries = items.reduce((sum, { points }) => sum + points.length, 0) > 1000 ? 8 : 50;
  let [low, high, best] = [0, budget, answer];
  for (let k = 0; k < tries && high - low > 1e-9 * budget; k++) {
    const middle = (low + high) / 2;
    const found = knapsack(items, middle);
    if (found.gain >= most * (1 - 1e-12)) [high, best] = [middle, found];
    else low = middle;
  }
  return best;
}

/** A position whose gain an earlier point has as well is that point. */
function withoutUseless(
  items: readonly KnapsackItem[],
  { decided }: PlanRules,
  positions: Positions,
): Positions {
  return positions.map((position, k) => {
    if (decided.has(k) || !(position > 0)) return position;
    const { points } = at(items, k);
    const gain = points[Math.floor(position)]?.gain ?? 0;
    return Number.isInteger(position) && !(gain > 0) ? 0 : position;
  });
}
