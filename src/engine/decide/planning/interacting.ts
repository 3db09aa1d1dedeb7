import type { PlanContext } from "./context";
import { searched } from "./exchange";
import { enumerated } from "./enumerated";
import type { Found } from "./found";
import type { Positions } from "./knapsack";
import type { Meter } from "./meter";
import { withMoneyAlone } from "./money-alone";
import type { Prepared } from "./prepared";
import { keepsTo } from "./rules";
import { searchOf } from "./search";
import { stepByStep } from "./step-by-step";
import type { SolvingOptions } from "./solving-options";
import { gainOf, scoringValuer } from "./valuer";

/**
 * A plan where gains interact: the best of the plan by single gains and the plan by marginal gains, each scored again and
 * improved by exchange. Proven only where every plan there is was scored.
 */
export function interacting(
  context: PlanContext,
  prepared: Prepared,
  meter: Meter,
  options: SolvingOptions,
): Found {
  const { changes, items, rules } = prepared;
  const valuer = scoringValuer({ ...context, meter }, changes);
  const search = searchOf(context, prepared, valuer, meter, options);
  const every = enumerated(context, search);
  if (every !== null) return { positions: every.positions, bound: every.gain, way: "exact" };
  const single = withMoneyAlone(context, prepared).positions;
  const marginal = stepByStep(search, items);
  const starts = keepsTo(rules, changes, single) ? [marginal, single] : [marginal];
  // What is scored here is not counted: a plan is scored a few times only, also when the work of the search is used up.
  const plain = scoringValuer(context, changes);
  let best: { readonly positions: Positions; readonly gain: number } | null = null;
  for (const each of starts) {
    const positions = searched(search, each);
    const gain = gainOf(plain, positions);
    if (best === null || gain > best.gain) best = { positions, gain };
  }
  return { positions: best?.positions ?? marginal, bound: NaN, way: "exchange" };
}
