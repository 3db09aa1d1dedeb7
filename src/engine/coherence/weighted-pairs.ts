import { columnOf, type Values } from "../values";

/**
 * The values of two columns at the units that have both and a weight above 0, with these weights.
 *
 * @example weightedPairs(Float64Array.of(1, NaN, 3), Float64Array.of(4, 5, 6), Float64Array.of(1, 1, 2)) // [Float64Array.of(1, 3), Float64Array.of(4, 6), Float64Array.of(1, 2)]
 */
export function weightedPairs(
  first: Values,
  second: Values,
  weights: Float64Array,
): readonly [Float64Array, Float64Array, Float64Array] {
  const [x, y] = [columnOf(first), columnOf(second)];
  const counts = (_: number, i: number): boolean =>
    !Number.isNaN(x[i]) && !Number.isNaN(y[i]) && (weights[i] ?? 0) > 0;
  return [x.filter(counts), y.filter(counts), weights.filter(counts)];
}
