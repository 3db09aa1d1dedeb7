/** Something to spend money on: more of it costs more. */
export interface KnapsackItem {
  /** What is gained at which cost: begins at no cost and no gain; cost never falls. At least one. */
  readonly points: readonly KnapsackPoint[];
  /** Whether money between two points buys its part of the gain; else only the points can be bought. */
  readonly divisible: boolean;
}

export interface KnapsackPoint {
  readonly cost: number;
  readonly gain: number;
}

/** What to buy: for each item a position in its points, with a fraction where it is divisible: 1.5 is half way from 1 to 2. */
export type Positions = Float64Array;

export interface KnapsackAnswer {
  readonly positions: Positions;
  readonly cost: number;
  readonly gain: number;
  /** No choice within the budget gains more. */
  readonly bound: number;
}

/** Cost and gain at a position of an item. */
export function pointAt({ points }: KnapsackItem, position: number): KnapsackPoint {
  const whole = Math.floor(position);
  const from = points[whole];
  if (from === undefined) throw new RangeError(`There is no point ${position}.`);
  const to = points[whole + 1];
  const share = position - whole;
  if (to === undefined || share === 0) return from;
  return {
    cost: from.cost + share * (to.cost - from.cost),
    gain: from.gain + share * (to.gain - from.gain),
  };
}

/** Cost and gain of all items together. */
export function totalOf(items: readonly KnapsackItem[], positions: Positions): KnapsackPoint {
  let [cost, gain] = [0, 0];
  items.forEach((item, k) => {
    const point = pointAt(item, positions[k] ?? 0);
    cost += point.cost;
    gain += point.gain;
  });
  return { cost, gain };
}
