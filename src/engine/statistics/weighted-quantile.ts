import { lost } from "./sum";

/**
 * Weighted quantile of the values present: the mean of the part of the weighted distribution that is as wide as one unit
 * and lies around the share (type 7). With equal weights it is `quantile` without weights; equal values may stand in any
 * order, and a unit of weight 0 changes nothing.
 *
 *     n* = (sum w)^2 / sum w^2,  h = share (n* - 1) + 1,  the mean of the distribution from (h - 1) / n* to h / n*
 *
 * Missing (NaN) is left out; without any weight above 0 it is NaN. Source: A. Akinshin (2023), Weighted quantile
 * estimators, arXiv 2304.07265, with Kish's effective sample size n*.
 *
 * @example weightedQuantile(Float64Array.of(1, 2, 3), Float64Array.of(1, 1, 2), 0.5) // 2.5
 */
export function weightedQuantile(column: Float64Array, weights: Float64Array, share: number): number {
  const units: number[] = [];
  let [sum, missed, squares] = [0, 0, 0];
  for (let i = 0; i < column.length; i++) {
    const w = weights[i]!;
    if (Number.isNaN(column[i]) || !(w > 0)) continue;
    units.push(i);
    missed += lost(sum, w);
    sum += w;
    squares += w * w;
  }
  const all = sum + missed;
  units.sort((a, b) => column[a]! - column[b]!);
  const size = (all * all) / squares;
  const from = (share * (size - 1)) / size;
  const to = from + 1 / size;
  let [before, total, covered] = [0, 0, 0];
  for (const i of units) {
    const after = before + weights[i]! / all;
    const part = Math.min(after, to) - Math.max(before, from);
    // Rounding of the sums touches a neighbour by some 1e-16, which is not a part of it.
    if (part > 1e-14) {
      total += part * column[i]!;
      covered += part;
    }
    before = after;
  }
  return covered > 0 ? total / covered : NaN;
}
