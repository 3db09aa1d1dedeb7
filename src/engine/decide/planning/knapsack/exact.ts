import { at } from "../../../at";
import { gainAt } from "./curve";
import { roundingOf } from "./fill";
import { type Segment, sortedSegments } from "./hull";
import { type KnapsackAnswer, type KnapsackItem, type Positions, totalOf } from "./item";
import { extended, firstList, kept, type ParetoList, type ParetoOption, withLargest } from "./pareto";
import type { Tail } from "./tail";

/** Longest list of choices, and how many there are in all lists: a list that is longer is cut, and the bound says it. */
const longest = 20_000;
const maximumEntries = 1_000_000;
const minimumList = 200;

/**
 * The best choice of points of the items in `whole`, with the money that is left on the tail: a dynamic programme over the lists
 * of choices that no other beats (Nemhauser and Ullmann 1969), with costs of any size. Choices that cannot gain more than
 * `from` are left out at each step: their bound is the gain of the money that they leave, on all that follows, in order of gain per
 * cost.
 *
 * @param from a choice that is known; the answer is never worse
 */
export function exact(
  items: readonly KnapsackItem[],
  whole: readonly number[],
  tail: Tail,
  budget: number,
  from: KnapsackAnswer,
): KnapsackAnswer {
  const limit = budget + roundingOf(budget);
  const segments = sortedSegments(items);
  const order = inOrder(whole, segments);
  const suffix = suffixCurves(items, order, segments, tail);
  const lists: ParetoList[] = [];
  let list = firstList;
  let dropped = -Infinity;
  let entriesLeft = maximumEntries;
  for (const [stage, item] of order.entries()) {
    const curve = suffix(stage);
    const boundOf = (next: ParetoList, k: number): number =>
      next.gain[k]! + gainAt(curve.costs, curve.gains, curve.n, Math.max(0, budget - next.cost[k]!));
    const all = extended(list, optionsOf(at(items, item)), limit);
    list = kept(all, (k) => boundOf(all, k) > from.gain);
    const most = Math.max(minimumList, Math.min(longest, Math.floor(entriesLeft / (order.length - stage))));
    if (list.cost.length > most) {
      const cut = withLargest(list, most, (k) => boundOf(list, k));
      ({ list } = cut);
      dropped = Math.max(dropped, cut.dropped);
    }
    entriesLeft -= list.cost.length;
    lists.push(list);
    if (list.cost.length === 0) break;
  }
  const best = bestEntry(list, tail, budget);
  const answer =
    best === null || best.gain <= from.gain ? from : traced(items, order, lists, best, tail, budget);
  return { ...answer, bound: Math.max(answer.gain, Math.min(dropped, from.bound)) };
}

/** Items by the gain per cost of their first stretch: those that are surely taken come first, which keeps lists short. */
function inOrder(whole: readonly number[], segments: readonly Segment[]): readonly number[] {
  const first = new Map<number, number>();
  segments.forEach(({ item }, k) => first.has(item) || first.set(item, k));
  return whole.filter((item) => first.has(item)).sort((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0));
}

/** Points of an item that no other point beats. */
function optionsOf({ points }: KnapsackItem): readonly ParetoOption[] {
  let most = -Infinity;
  return points.flatMap(({ cost, gain }, point) => {
    if (gain <= most) return [];
    most = gain;
    return [{ cost, gain, point }];
  });
}

/** After each stage: the concave curve of the items that follow, and of the tail. */
function suffixCurves(
  items: readonly KnapsackItem[],
  order: readonly number[],
  segments: readonly Segment[],
  tail: Tail,
): (stage: number) => { readonly costs: Float64Array; readonly gains: Float64Array; readonly n: number } {
  const rank = new Int32Array(items.length).fill(-1);
  order.forEach((item, stage) => (rank[item] = stage));
  const own = segments.filter(({ item }) => at(rank, item) >= 0);
  const all = [...own, ...tail.segments.map((segment) => ({ ...segment, item: -1 }))].sort(
    (a, b) => b.slope - a.slope,
  );
  const stages = Int32Array.from(all, ({ item }) => (item < 0 ? items.length : at(rank, item)));
  const costs = new Float64Array(all.length + 1);
  const gains = new Float64Array(all.length + 1);
  return (stage) => {
    let n = 0;
    for (let k = 0; k < all.length; k++) {
      if (stages[k]! <= stage) continue;
      costs[n + 1] = costs[n]! + all[k]!.cost;
      gains[n + 1] = gains[n]! + all[k]!.gain;
      n++;
    }
    return { costs, gains, n };
  };
}

function bestEntry({ cost, gain }: ParetoList, tail: Tail, budget: number) {
  let best: { readonly entry: number; readonly gain: number } | null = null;
  for (let k = 0; k < cost.length; k++) {
    const together = gain[k]! + tail.best(Math.max(0, budget - cost[k]!));
    if (best === null || together > best.gain) best = { entry: k, gain: together };
  }
  return best;
}

function traced(
  items: readonly KnapsackItem[],
  order: readonly number[],
  lists: readonly ParetoList[],
  { entry, gain }: { readonly entry: number; readonly gain: number },
  tail: Tail,
  budget: number,
): KnapsackAnswer {
  const positions: Positions = new Float64Array(items.length);
  let k = entry;
  for (let stage = lists.length - 1; stage >= 0; stage--) {
    const list = at(lists, stage);
    positions[at(order, stage)] = at(list.option, k);
    k = at(list.parent, k);
  }
  const spent = totalOf(items, positions).cost;
  tail.fill(Math.max(0, budget - spent), positions);
  return { positions, cost: totalOf(items, positions).cost, gain, bound: gain };
}
