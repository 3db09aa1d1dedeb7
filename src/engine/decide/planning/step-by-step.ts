import { searched } from "./exchange";
import { filledByRatio } from "./fill-by-ratio";
import type { KnapsackItem, Positions } from "./knapsack";
import type { Search } from "./search";
import { flooredPositions, startPositions } from "./start-positions";

/**
 * A plan that keeps to the rules, step by step by gain per cost, without exchanges. Where the work that is allowed is used up
 * before the money is, the rest is chosen by the single gains.
 */
export function stepByStep(search: Search, items: readonly KnapsackItem[]): Positions {
  const { changes, rules } = search;
  const own = { ...search, rounds: 0 };
  const positions = searched(own, flooredPositions(own, startPositions(changes, rules)));
  return search.meter.isOver() ? filledByRatio(search, items, positions) : positions;
}
