import { rankings } from "../rank";
import { pairs } from "./pairs";
import { pearson } from "./pearson";
import { weightedPairs } from "./weighted-pairs";
import { type Values } from "../values";

/**
 * Spearman's rank correlation, -1..1: Pearson's correlation of the ranks, ties having the mean of theirs, among the
 * units that have both values (R's `cor(method = "spearman", use = "pairwise.complete.obs")`).
 *
 * Fewer than two pairs, or a column that is constant over them, give NaN. With
 * `weights` of the units ranks stay ranks, among the pairs of weight above 0, and their correlation is weighted.
 *
 * @example spearman(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 8, 4, 90)) // 0.8
 */
export function spearman(x: Values, y: Values, weights: Float64Array | null = null): number {
  const [a, b, own = null] = weights ? weightedPairs(x, y, weights) : pairs(x, y);
  return pearson(rankings.fractional.rank(a, 0), rankings.fractional.rank(b, 0), own);
}
