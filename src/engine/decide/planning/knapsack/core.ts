import { at } from "../../../at";
import { exact } from "./exact";
import { type Segment, sortedSegments } from "./hull";
import { type KnapsackAnswer, type KnapsackItem, pointAt, totalOf } from "./item";
import { concaveTail } from "./tail";

/** Number of items for which the greedy choice is uncertain: those with a stretch nearest to where the money ends. */
const coreSize = 120;

/**
 * For thousands of items: the greedy choice outside a core, and the core solved exactly with the money that is left. The best
 * choice almost always differs from the greedy one near the gain per cost at which the money ends only (Pisinger 1995).
 */
export function core(
  items: readonly KnapsackItem[],
  budget: number,
  greedy: KnapsackAnswer,
  concave: ReadonlySet<number>,
): KnapsackAnswer {
  const segments = sortedSegments(items);
  const end = endOf(segments, budget);
  const inCore = new Set<number>(concave);
  const whole: number[] = [];
  for (let step = 0; whole.length < coreSize && step < segments.length; step++)
    for (const k of [end - step - 1, end + step]) {
      const item = segments[k]?.item;
      if (item === undefined || inCore.has(item)) continue;
      inCore.add(item);
      whole.push(item);
    }
  const fixed = greedy.positions.map((position, k) => (inCore.has(k) ? 0 : position));
  const kept = totalOf(items, fixed);
  const own = totalOf(
    items,
    greedy.positions.map((position, k) => (inCore.has(k) ? position : 0)),
  );
  const better = exact(items, whole, concaveTail(items, concave), Math.max(0, budget - kept.cost), {
    ...{ positions: greedy.positions, cost: own.cost, gain: own.gain },
    bound: Infinity,
  });
  if (better.gain <= own.gain) return greedy;
  const positions = fixed.map((position, k) => (inCore.has(k) ? at(better.positions, k) : position));
  const cost = positions.reduce((sum, position, k) => sum + pointAt(at(items, k), position).cost, 0);
  const gain = kept.gain + better.gain;
  return { positions, cost, gain, bound: Math.max(gain, greedy.bound) };
}

/** Position of the first stretch that money no longer pays in full. */
function endOf(segments: readonly Segment[], budget: number): number {
  let spent = 0;
  const end = segments.findIndex(({ cost }) => (spent += cost) > budget);
  return end < 0 ? segments.length : end;
}
