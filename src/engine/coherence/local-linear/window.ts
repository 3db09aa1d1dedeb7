/** Points in the order of x. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The neighbours of one point: `count` points from `first` on, and the point itself. */
export interface Window {
  readonly i: number;
  readonly first: number;
  readonly count: number;
}

/** A weighted line at its point. */
export interface Line {
  readonly value: number;
  /** How much of the value is the point's own. */
  readonly own: number;
}

/** Distance of the farthest of the sorted neighbours, which is the first or the last one. */
export const farthest = (x: Float64Array, { i, first, count }: Window): number =>
  Math.max(x[i]! - x[first]!, x[first + count - 1]! - x[i]!);

/** How far weights reach: just beyond the last neighbour, which so has a little. */
export const reachOf = (x: Float64Array, window: Window): number => 1.001 * farthest(x, window);

/** The first of the `count` nearest neighbours of point i, looked for from those of the point before it. */
export function firstOf(x: Float64Array, i: number, count: number, from: number): number {
  let first = from;
  while (first + count < x.length && x[first + count]! - x[i]! < x[i]! - x[first]!) first++;
  return first;
}
