import { deviation } from "../statistics";

/** A curve through a cloud of points. */
export interface Smooth {
  /** Value of the curve at each point, in the order given. */
  readonly fitted: Float64Array;
  /** Share of the points that each local line is fitted to; null for one straight line through all of them. */
  readonly span: number | null;
}

/** Shares that are tried, besides the straight line. */
export const spans: readonly number[] = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1];

/** Fewer neighbours than these say nothing of a bend. */
const fewest = 8;

/**
 * Local linear regression of y on x: at each point a line through its nearest neighbours, those nearer by having more
 * weight (tricube). How many neighbours, of the `spans`, or one straight line through all points, is chosen by
 * cross-validation: the least sum of squared errors when each point is left out of its own line, its window kept.
 *
 *     weight = (1 - (distance / reach)^3)^3,  reach: just beyond the distance of the last neighbour
 *
 * No value is missing (`pairs` leaves them out). Windows of fewer than 8 points are not tried; where x is the same at all
 * neighbours, the line is their mean. In O(n^2). Source: Cleveland (1979); Fan and Gijbels (1996), ch. 2.
 *
 * @example localLinear(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)).fitted // Float64Array.of(2, 4, 6)
 */
export function localLinear(x: Float64Array, y: Float64Array): Smooth {
  const order = Uint32Array.from(x.keys()).sort((i, j) => x[i]! - x[j]!);
  const sorted = { x: Float64Array.from(order, (i) => x[i]!), y: Float64Array.from(order, (i) => y[i]!) };
  const possible = spans.filter((span) => span * x.length >= fewest);
  const tries = [null, ...possible].map((span) => ({ span, ...fit(sorted, span) }));
  // Of equal errors the first one, which is the simplest.
  const best = tries.reduce((least, other) => (other.error < least.error ? other : least));
  const fitted = new Float64Array(x.length);
  order.forEach((i, place) => (fitted[i] = best.values[place]!));
  return { fitted, span: best.span };
}

interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The curve at the sorted points, and its error by cross-validation: infinite where a line rests on one point. */
function fit(
  { x, y }: Points,
  span: number | null,
): { readonly values: Float64Array; readonly error: number } {
  const n = x.length;
  const neighbours = span === null ? n : Math.ceil(span * n);
  const values = new Float64Array(n);
  const weights = new Float64Array(n).fill(1);
  let error = 0;
  let first = 0;
  for (let i = 0; i < n; i++) {
    // The nearest lie in one piece of the sorted points, which only moves on.
    while (first + neighbours < n && x[first + neighbours]! - x[i]! < x[i]! - x[first]!) first++;
    if (span !== null) weigh(x, i, first, neighbours, weights);
    const { value, own } = line(x, y, weights, i, first, neighbours);
    values[i] = value;
    error += 1 - own < 1e-6 ? Infinity : ((y[i]! - value) / (1 - own)) ** 2;
  }
  // An error below what rounding makes is none: the line passes through every point.
  return { values, error: error <= (1e-12 * deviation(y)) ** 2 * n ? 0 : error };
}

function weigh(x: Float64Array, i: number, first: number, count: number, weights: Float64Array): void {
  const reach = 1.001 * farthest(x, i, first, count);
  for (let k = first; k < first + count; k++) {
    const step = reach > 0 ? (x[k]! - x[i]!) / reach : 0;
    const distance = step < 0 ? -step : step;
    const rest = 1 - distance * distance * distance;
    weights[k] = rest * rest * rest;
  }
}

/** Distance of the farthest of the sorted neighbours, which is the first or the last one. */
const farthest = (x: Float64Array, i: number, first: number, count: number): number =>
  Math.max(x[i]! - x[first]!, x[first + count - 1]! - x[i]!);

/** The weighted line at point i, and how much of its value is the point's own. */
function line(
  x: Float64Array,
  y: Float64Array,
  weights: Float64Array,
  i: number,
  first: number,
  count: number,
): { readonly value: number; readonly own: number } {
  let [total, sumX, sumY] = [0, 0, 0];
  for (let k = first; k < first + count; k++) {
    total += weights[k]!;
    sumX += weights[k]! * x[k]!;
    sumY += weights[k]! * y[k]!;
  }
  const [centreX, centreY] = [sumX / total, sumY / total];
  let [squares, products] = [0, 0];
  for (let k = first; k < first + count; k++) {
    const distance = x[k]! - centreX;
    squares += weights[k]! * distance * distance;
    products += weights[k]! * distance * (y[k]! - centreY);
  }
  const step = x[i]! - centreX;
  const isFlat = squares <= 1e-18 * total * farthest(x, i, first, count) ** 2;
  return {
    value: isFlat ? centreY : centreY + (products / squares) * step,
    own: weights[i]! * (1 / total + (isFlat ? 0 : (step * step) / squares)),
  };
}
