import type { Segment } from "./hull";

/** What money gains when stretches are taken in order of gain per cost, the last one in part: a concave curve. */
export interface Curve {
  /** Gain of this much money. */
  gain(money: number): number;
}

/** The curve of stretches that are sorted by gain per cost. */
export function curveOf(segments: readonly Pick<Segment, "cost" | "gain">[]): Curve {
  const costs = new Float64Array(segments.length + 1);
  const gains = new Float64Array(segments.length + 1);
  segments.forEach(({ cost, gain }, k) => {
    costs[k + 1] = costs[k]! + cost;
    gains[k + 1] = gains[k]! + gain;
  });
  return { gain: (money) => gainAt(costs, gains, segments.length, money) };
}

/** The gain of money on the curve whose corners are the first `n` + 1 entries. */
export function gainAt(costs: Float64Array, gains: Float64Array, n: number, money: number): number {
  if (money >= costs[n]!) return gains[n]!;
  let [low, high] = [0, n];
  // The last corner that the money reaches.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (costs[middle]! <= money) low = middle;
    else high = middle - 1;
  }
  const width = costs[low + 1]! - costs[low]!;
  return gains[low]! + ((money - costs[low]!) / width) * (gains[low + 1]! - gains[low]!);
}
