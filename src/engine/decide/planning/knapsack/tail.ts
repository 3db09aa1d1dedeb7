import { at } from "../../../at";
import { curveOf } from "./curve";
import { fill } from "./fill";
import { type Segment, sortedSegments } from "./hull";
import { type KnapsackItem, pointAt, type Positions } from "./item";
import { positionFor } from "./position-for";

/** What is done with the money that is left once everything that is bought whole has been chosen. */
export interface Tail {
  /** Stretches of its upper hull, sorted by gain per cost: for bounds. */
  readonly segments: readonly Segment[];
  /** The largest gain of this much money. */
  best(money: number): number;
  /** Writes what it buys. */
  fill(money: number, positions: Positions): void;
}

/** Money on divisible items with a concave gain: those of `members`, in order of gain per cost. */
export function concaveTail(items: readonly KnapsackItem[], members: ReadonlySet<number>): Tail {
  const segments = sortedSegments(items).filter(({ item }) => members.has(item));
  const curve = curveOf(segments);
  return {
    segments,
    best: (money) => curve.gain(money),
    fill: (money, positions) => void fill(items, segments, money, positions),
  };
}

/**
 * The same with one more divisible item, whose gain is not concave (nothing up to a goalpost, say): in a best choice at most
 * one item ends between two of its points, or could without loss, so that each of the two shares of money ends at a corner.
 */
export function tailWith(items: readonly KnapsackItem[], tail: Tail, extra: number): Tail {
  const item = at(items, extra);
  const { points } = item;
  const last = points.length - 1;
  const corners = cumulative(tail.segments);
  const split = (
    money: number,
  ): { readonly gain: number; readonly position: number; readonly cost: number } => {
    let best = { gain: tail.best(money), position: 0, cost: 0 };
    const consider = (position: number): void => {
      const { cost, gain } = pointAt(item, position);
      if (cost > money) return;
      const together = gain + tail.best(money - cost);
      if (together > best.gain) best = { gain: together, position, cost };
    };
    for (let k = 1; k <= last; k++) consider(k);
    for (const corner of corners) if (corner <= money) consider(positionFor(item, 0, last, money - corner));
    return best;
  };
  const own = sortedSegments([item]).map((segment) => ({ ...segment, item: extra }));
  return {
    segments: [...tail.segments, ...own].sort((a, b) => b.slope - a.slope),
    best: (money) => split(money).gain,
    fill(money, positions) {
      const { position, cost } = split(money);
      positions[extra] = position;
      tail.fill(money - cost, positions);
    },
  };
}

function cumulative(segments: readonly Segment[]): readonly number[] {
  let sum = 0;
  return [0, ...segments.map(({ cost }) => (sum += cost))];
}
