import { at } from "../../at";
import type { PossibleChange } from "./change";
import type { PlanContext } from "./context";
import { type Search, searched } from "./exchange";
import { enumerated } from "./enumerated";
import type { Found } from "./found";
import type { KnapsackItem, Positions } from "./knapsack";
import { withMoneyAlone } from "./money-alone";
import { keepsTo, type PlanRules } from "./rules";
import { decidedPositions, flooredPositions } from "./start-positions";
import type { SolvingOptions } from "./solving-options";
import { scoringValuer, type Valuer } from "./valuer";

/**
 * A plan where gains interact: the best of the plan by single gains and the plan by marginal gains, each scored again and
 * improved by exchange. Proven only where every plan there is was scored.
 */
export function interacting(
  context: PlanContext,
  changes: readonly PossibleChange[],
  items: readonly KnapsackItem[],
  rules: PlanRules,
  options: SolvingOptions,
): Found {
  const valuer = scoringValuer(context, changes);
  const search: Search = {
    ...{ changes, rules, valuer, budget: context.settings.budget },
    isOver: options.deadline ?? (() => false),
  };
  const every = enumerated(search);
  if (every !== null) return { positions: every.positions, bound: every.gain, way: "exact" };
  const start = flooredPositions(search, decidedPositions(changes, rules));
  const single = withMoneyAlone(context, changes, items, rules).positions;
  const starts = keepsTo(rules, changes, single) ? [start, single] : [start];
  let best: { readonly positions: Positions; readonly gain: number } | null = null;
  for (const each of starts) {
    const positions = searched(search, each);
    const gain = gainOf(valuer, positions);
    if (best === null || gain > best.gain) best = { positions, gain };
  }
  return { positions: best?.positions ?? start, bound: NaN, way: "exchange" };
}

/** What positions gain together. */
export const gainOf = (valuer: Valuer, positions: Positions): number =>
  [...valuer.byUnit].reduce(
    (sum, [unit, own]) =>
      sum + at(valuer.valuesOf(unit, [Float64Array.from(own, (k) => at(positions, k))]), 0),
    0,
  );
