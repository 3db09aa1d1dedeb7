import { at } from "../../at";
import type { KnapsackItem, Positions } from "./knapsack";
import { spentOn } from "./rules";
import type { Search } from "./search";

/** Spends what is left on changes that are not made yet, by single gain per cost, as far as the rules allow: quick for any number. */
export function filledByRatio(
  { changes, rules, budget }: Pick<Search, "changes" | "rules" | "budget">,
  items: readonly KnapsackItem[],
  start: Positions,
): Positions {
  const positions = start.slice();
  let left = budget - spentOn(changes, positions);
  const counts = new Map<number, number>();
  changes.forEach(({ unit }, k) => {
    if (at(positions, k) > 0) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  });
  const candidates = items
    .flatMap(({ points }, k) =>
      points.flatMap(({ cost, gain }, position) =>
        position > 0 && gain > 0 ? [{ k, position, cost, ratio: gain / Math.max(cost, 1e-12) }] : [],
      ),
    )
    .sort((a, b) => b.ratio - a.ratio || b.position - a.position);
  for (const { k, position, cost } of candidates) {
    const { unit } = at(changes, k);
    const count = counts.get(unit) ?? 0;
    const isPossible =
      at(positions, k) === 0 &&
      cost <= left &&
      count < rules.most &&
      at(rules.needs, k).every((n) => at(positions, n) >= at(changes, n).meetsFrom);
    if (!isPossible) continue;
    positions[k] = position;
    left -= cost;
    counts.set(unit, count + 1);
  }
  return positions;
}
