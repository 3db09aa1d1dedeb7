import { at } from "../../../at";
import type { Segment } from "./hull";
import { isConcave } from "./hull";
import type { KnapsackItem, Positions } from "./item";
import { positionFor } from "./position-for";

/** Money above the budget that is no more than rounding. */
export const roundingOf = (budget: number): number => 1e-12 * Math.max(1, budget);

/**
 * Spends money on stretches in their order, as far as each can be paid, and writes the positions. One that cannot be paid whole
 * is paid in part where its item is divisible, else left out with all that come after it in its item.
 *
 * @returns what is left
 */
export function fill(
  items: readonly KnapsackItem[],
  segments: readonly Segment[],
  money: number,
  positions: Positions,
): number {
  let left = money;
  const slack = roundingOf(money);
  for (const { item, from, to, cost } of segments) {
    if (positions[item] !== from) continue;
    if (cost <= left + slack) {
      positions[item] = to;
      left = Math.max(0, left - cost);
    } else if (left > 0 && at(items, item).divisible && isConcave(at(items, item))) {
      const before = at(items, item).points[from]?.cost ?? 0;
      positions[item] = positionFor(at(items, item), from, to, before + left);
      left = 0;
    }
  }
  return left;
}
