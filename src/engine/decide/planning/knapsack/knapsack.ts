import { at } from "../../../at";
import { core } from "./core";
import { curveOf } from "./curve";
import { exact } from "./exact";
import { fill } from "./fill";
import { isConcave, sortedSegments } from "./hull";
import { type KnapsackAnswer, type KnapsackItem, totalOf } from "./item";
import { concaveTail, tailWith } from "./tail";

/** Of more items than this, only those for which the greedy choice is uncertain are solved exactly. */
const maximumExact = 600;
/** Divisible items whose gain is not concave are each tried as the one that ends between two points, up to this number. */
const maximumBent = 8;

/**
 * The choice of largest gain within a budget: exact for hundreds of items, and for any number of divisible ones with concave
 * gains; else the greedy choice with its uncertain part solved exactly. `bound` says how far the best choice may be above it.
 *
 * The greedy choice takes stretches of the upper hulls in order of gain per cost. With the last one in part it is the best of
 * the linear relaxation (Sinha and Zoltners 1979), which is the bound.
 */
export function knapsack(items: readonly KnapsackItem[], budget: number): KnapsackAnswer {
  const greedy = greedyChoice(items, budget);
  if (greedy.gain >= greedy.bound) return greedy;
  const indices = items.map((_, k) => k);
  const concave = new Set(indices.filter((k) => at(items, k).divisible && isConcave(at(items, k))));
  const whole = indices.filter((k) => !concave.has(k));
  if (whole.length > maximumExact) return core(items, budget, greedy, concave);
  const tail = concaveTail(items, concave);
  let best = exact(items, whole, tail, budget, greedy);
  let { bound } = best;
  const bent = whole.filter((k) => at(items, k).divisible);
  for (const extra of bent.slice(0, maximumBent)) {
    const others = whole.filter((k) => k !== extra);
    best = exact(items, others, tailWith(items, tail, extra), budget, { ...best, bound: greedy.bound });
    bound = Math.max(bound, best.bound);
  }
  if (bent.length > maximumBent) ({ bound } = greedy);
  return { ...best, bound: Math.max(best.gain, bound) };
}

/** Stretches in order of gain per cost, those that no longer fit left out; and the bound of the linear relaxation. */
export function greedyChoice(items: readonly KnapsackItem[], budget: number): KnapsackAnswer {
  const segments = sortedSegments(items);
  const positions = new Float64Array(items.length);
  fill(items, segments, budget, positions);
  const { cost, gain } = totalOf(items, positions);
  const bound = curveOf(segments).gain(budget);
  // Sums in another order differ in their last bits.
  const isBest = gain >= bound * (1 - 1e-12);
  return { positions, cost, gain, bound: isBest ? gain : bound };
}
