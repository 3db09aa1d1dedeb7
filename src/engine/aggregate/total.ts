import type { Whole } from "../stages";

/** Sum of the first `n` weights. */
export function total(weights: Float64Array, n: number): number {
  let sum = 0;
  for (let k = 0; k < n; k++) sum += weights[k]!;
  return sum;
}

/**
 * All children of a node with these weights; those of weight 0 do not count.
 *
 * @example wholeOf(Float64Array.of(2, 1, 0)) // { weight: 3, children: 2 }
 */
export const wholeOf = (weights: Float64Array): Whole => ({
  weight: total(weights, weights.length),
  children: weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0),
});
