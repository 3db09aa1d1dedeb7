import { isFlat } from "./extent";
import { unitOf } from "./moments";
import { lost } from "./sum";

/** Weighted mean and spread of a column. */
export interface WeightedMoments {
  /** Units that have a value and a weight above 0. */
  readonly n: number;
  readonly mean: number;
  /** The unit of the distances: 1, or the width of the column where their squares would leave the range of doubles. */
  readonly unit: number;
  /** Sum of w (x - mean)^2, the weights scaled so that they add up to n. */
  readonly second: number;
}

/**
 * Moments of the values present, each with the weight of its unit, in two passes with Neumaier's compensation. Missing
 * (NaN) is left out, and so is a unit of weight 0. Weights are scaled to add up to n: with equal weights, the moments are
 * those without. Nothing that counts gives n 0 and the mean NaN; a column that is constant but for rounding has no spread.
 *
 * @example weightedMoments(Float64Array.of(1, 4, NaN), Float64Array.of(2, 1, 5)) // { n: 2, mean: 2, unit: 1, second: 4 }
 */
export function weightedMoments(column: Float64Array, weights: Float64Array): WeightedMoments {
  let n = 0;
  let [minimum, maximum] = [Infinity, -Infinity];
  let [weight, sum, lostWeight, lostSum] = [0, 0, 0, 0];
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    const w = weights[i]!;
    if (Number.isNaN(x) || !(w > 0)) continue;
    n++;
    if (x < minimum) minimum = x;
    if (x > maximum) maximum = x;
    lostWeight += lost(weight, w);
    weight += w;
    lostSum += lost(sum, w * x);
    sum += w * x;
  }
  if (n === 0) return { n, mean: NaN, unit: 1, second: 0 };
  const all = weight + lostWeight;
  const mean = Math.min(maximum, Math.max(minimum, (sum + lostSum) / all));
  if (isFlat({ minimum, maximum })) return { n, mean, unit: 1, second: 0 };
  const unit = unitOf(maximum - minimum);
  let [second, lostSecond] = [0, 0];
  for (let i = 0; i < column.length; i++) {
    const w = weights[i]!;
    const d = (column[i]! - mean) / unit;
    if (Number.isNaN(d) || !(w > 0)) continue;
    lostSecond += lost(second, w * d * d);
    second += w * d * d;
  }
  return { n, mean, unit, second: (n * (second + lostSecond)) / all };
}
