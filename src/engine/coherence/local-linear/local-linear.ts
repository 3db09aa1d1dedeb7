import { deviation } from "../../statistics";
import { ascendingOrder } from "../../statistics/ascending-order";
import { directLine } from "./direct-line";
import { fastLine } from "./fast-line";
import { straightLine } from "./straight-line";
import { firstOf, type Line, type Points } from "./window";

/** A curve through a cloud of points. */
export interface Smooth {
  /** Value of the curve at each point, in the order given. */
  readonly fitted: Float64Array;
  /** Share of the points that each local line is fitted to; null for one straight line through all of them. */
  readonly span: number | null;
}

/** Shares that are tried, besides the straight line. */
const spans: readonly number[] = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1];

/** Fewer neighbours than this cannot show a bend. */
const fewest = 8;

/**
 * Local linear regression of y on x: at each point a line through its nearest neighbours, nearer ones with more weight
 * (tricube). How many neighbours, of the `spans`, or one straight line through all points, is chosen by
 * cross-validation: the least sum of squared errors when each point is left out of its own line, its window kept.
 *
 *     weight = (1 - (distance / reach)^3)^3,  reach: just beyond the distance of the last neighbour
 *
 * No value is missing (`pairs` leaves them out). Windows of fewer than 8 points are not tried; where x is the same at all
 * neighbours, the line is their mean. In O(n log n): the lines of many neighbours come from moments (`fastLine`). Source: Cleveland (1979); Fan and Gijbels (1996), ch. 2.
 *
 * @example localLinear(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)).fitted // Float64Array.of(2, 4, 6)
 */
export function localLinear(x: Float64Array, y: Float64Array): Smooth {
  const ordered = ascendingOrder(x);
  const order = ordered.places.slice();
  const sorted = { x: ordered.sorted.slice(), y: Float64Array.from(order, (i) => y[i]!) };
  const possible = spans.filter((span) => span * x.length >= fewest);
  const straight = { span: null, ...fit(sorted, straightLine(sorted)) };
  const lines = localLines(sorted);
  const tries = [straight, ...possible.map((span) => ({ span, ...fit(sorted, lines(span)) }))];
  // Of equal errors the first one, which is the simplest.
  const best = tries.reduce((least, other) => (other.error < least.error ? other : least));
  const fitted = new Float64Array(x.length);
  order.forEach((i, place) => (fitted[i] = best.values[place]!));
  return { fitted, span: best.span };
}

/** Neighbours from which on moments are faster than the points themselves. */
const many = 300;

/** For a span, the line of each point through its nearest neighbours; points are asked for one after another. */
function localLines(points: Points): (span: number) => (i: number) => Line {
  const { x } = points;
  const weights = new Float64Array(x.length);
  let fast: ReturnType<typeof fastLine> | undefined;
  return (span) => {
    const count = Math.ceil(span * x.length);
    let first = 0;
    return (i) => {
      // The nearest lie in one piece of the sorted points, which only moves on.
      first = firstOf(x, i, count, first);
      const window = { i, first, count };
      if (count >= many) fast ??= fastLine(points);
      return (count >= many ? fast?.(window) : null) ?? directLine(points, window, weights);
    };
  };
}

/** The curve at the sorted points, and its error by cross-validation: infinite where a line rests on one point. */
function fit(
  { x, y }: Points,
  lineAt: (i: number) => Line,
): { readonly values: Float64Array; readonly error: number } {
  const values = new Float64Array(x.length);
  let error = 0;
  let line: Line | undefined;
  for (let i = 0; i < x.length; i++) {
    // Points of the same x have the same neighbours and the same line.
    if (line === undefined || x[i] !== x[i - 1]) line = lineAt(i);
    values[i] = line.value;
    error += 1 - line.own < 1e-6 ? Infinity : ((y[i]! - line.value) / (1 - line.own)) ** 2;
  }
  // An error below what rounding makes is none: the line passes through every point.
  return { values, error: error <= (1e-12 * deviation(y)) ** 2 * x.length ? 0 : error };
}
