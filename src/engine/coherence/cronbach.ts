import { deviation } from "../statistics";
import { sum } from "../statistics/sum";
import { covariance } from "./covariance";
import { columnOf, type Values } from "../values";

/**
 * Cronbach's alpha of a set of items: how far they measure one thing.
 *
 *     k / (k - 1) * (1 - sum of variances / sum of all covariances),  k the number of items
 *
 * `items`: one column per item, one entry per unit, NaN missing, which is left out pair by pair. Items that are constant, or
 * have fewer than two values, take no part; fewer than two items, or items whose sum does not vary, give NaN, and so does a sum
 * of covariances below 0, which gaps can make. Items of opposite directions must be turned before, and alpha can be negative
 * where they are not. Source: Cronbach (1951).
 *
 * @example cronbach([Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)]) // 8 / 9
 */
export function cronbach(columns: readonly Values[], unitWeights: Float64Array | null = null): number {
  const items = columns.map(columnOf);
  const varying = items.filter((item) => deviation(item, unitWeights) > 0);
  const k = varying.length;
  if (k < 2) return NaN;
  const variances = sum(Float64Array.from(varying, (item) => covariance(item, item, unitWeights)));
  const covariances: number[] = [];
  varying.forEach((item, j) => {
    for (const other of varying.slice(0, j)) covariances.push(covariance(item, other, unitWeights));
  });
  const all = variances + 2 * sum(Float64Array.from(covariances));
  return all <= 0 ? NaN : (k / (k - 1)) * (1 - variances / all);
}
