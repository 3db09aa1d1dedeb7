import { type Extent, extent, present, quantile } from "../statistics";

const none: Extent = { minimum: NaN, maximum: NaN };

/**
 * The fences of a column: `reach` interquartile ranges beyond the quartiles (type 7).
 *
 *     Q1 - reach (Q3 - Q1)  and  Q3 + reach (Q3 - Q1)
 *
 * NaN twice where the quartiles are equal: every other value would be an outlier.
 *
 * Source: Tukey, Exploratory Data Analysis (1977), with a reach of 1.5.
 *
 * @example quartileFences(Float64Array.of(1, 2, 3, 4, 5), 1.5) // { minimum: -1, maximum: 7 }
 */
export function quartileFences(column: Float64Array, reach: number): Extent {
  const [lower, upper] = [quantile(column, 0.25), quantile(column, 0.75)];
  if (!(lower < upper)) return none;
  return { minimum: lower - reach * (upper - lower), maximum: upper + reach * (upper - lower) };
}

/**
 * The extent of a column without the given number of values at each end; NaN twice where it would have no two distinct
 * values.
 *
 * @example innerExtent(Float64Array.of(9, 1, 2, NaN, 3), 1) // { minimum: 2, maximum: 3 }
 */
export function innerExtent(column: Float64Array, points: number): Extent {
  const sorted = present(column).sort();
  const range = extent(sorted.subarray(points, Math.max(points, sorted.length - points)));
  return range.minimum < range.maximum ? range : none;
}
