import { at } from "../../../at";
import type { KnapsackItem } from "./item";

/** A stretch of the upper concave hull of an item's points: from one of its points to a later one, with its gain per cost. */
export interface Segment {
  readonly item: number;
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly gain: number;
  /** Gain per cost; Infinity for what is free. */
  readonly slope: number;
}

/**
 * The upper concave hull of (cost, gain), from the first point to the one of largest gain: its slopes fall, so that money
 * takes its stretches in their order. Only stretches that gain something are listed.
 */
export function hullOf({ points }: KnapsackItem, item: number): readonly Segment[] {
  const kept: number[] = [0];
  for (let k = 1; k < points.length; k++) {
    const { cost, gain } = at(points, k);
    if (gain <= at(points, at(kept, kept.length - 1)).gain) continue;
    while (kept.length > 1) {
      const last = at(points, at(kept, kept.length - 1));
      const before = at(points, at(kept, kept.length - 2));
      const isBelow =
        (gain - last.gain) * (last.cost - before.cost) >= (last.gain - before.gain) * (cost - last.cost);
      if (!isBelow) break;
      kept.pop();
    }
    kept.push(k);
  }
  return kept.slice(1).map((to, s): Segment => {
    const from = at(kept, s);
    const cost = at(points, to).cost - at(points, from).cost;
    const gain = at(points, to).gain - at(points, from).gain;
    return { item, from, to, cost, gain, slope: cost > 0 ? gain / cost : Infinity };
  });
}

/** Whether the hull goes through every point up to the one of largest gain, so that a divisible item takes money in its order. */
export function isConcave(item: KnapsackItem): boolean {
  const hull = hullOf(item, 0);
  return hull.every(({ from, to }) => to === from + 1 || isStraight(item, from, to));
}

function isStraight({ points }: KnapsackItem, from: number, to: number): boolean {
  const [first, last] = [at(points, from), at(points, to)];
  const size = Math.abs(last.gain - first.gain);
  for (let k = from + 1; k < to; k++) {
    const { cost, gain } = at(points, k);
    const width = last.cost - first.cost;
    const line =
      width > 0 ? first.gain + ((cost - first.cost) / width) * (last.gain - first.gain) : last.gain;
    if (Math.abs(line - gain) > 1e-12 * size) return false;
  }
  return true;
}

/** Stretches of the hulls of all items in the order in which money takes them: the largest gain per cost first. */
export const sortedSegments = (items: readonly KnapsackItem[]): readonly Segment[] =>
  items.flatMap(hullOf).sort((a, b) => b.slope - a.slope || a.item - b.item || a.from - b.from);
