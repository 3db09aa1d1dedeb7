import { at } from "../../at";
import type { PlanContext } from "./context";
import type { KnapsackItem } from "./knapsack";
import type { Prepared } from "./prepared";

/**
 * What changes gain one by one. Where gains interact, and one unit's score is positive, those of its logarithm: in geometric
 * means these add up, and the largest sum of them is the largest score.
 */
export function singleItems(
  { results, node, units, settings }: PlanContext,
  { items, addsUp }: Prepared,
): readonly KnapsackItem[] {
  const [unit] = units;
  if (addsUp || units.length !== 1 || unit === undefined || settings.gain.kind === "gap") return items;
  const before = at(at(results.scores, node), unit);
  if (!(before > 0) || items.some(({ points }) => points.some(({ gain }) => !(before + gain > 0))))
    return items;
  return items.map((item) => ({
    ...item,
    points: item.points.map(({ cost, gain }) => ({ cost, gain: Math.log1p(gain / before) })),
  }));
}
