import { rankings } from "../rank";
import { pairs } from "./pairs";
import { pearson } from "./pearson";
import { type Values } from "../values";

/**
 * Spearman's rank correlation, -1..1: Pearson's correlation of the ranks, ties having the mean of theirs, among the
 * units that have both values (R's `cor(method = "spearman", use = "pairwise.complete.obs")`).
 *
 * Fewer than two pairs, or a column that is constant over them, give NaN.
 *
 * @example spearman(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 8, 4, 90)) // 0.8
 */
export function spearman(x: Values, y: Values): number {
  const [a, b] = pairs(x, y);
  return pearson(rankings.fractional.rank(a, 0), rankings.fractional.rank(b, 0));
}
