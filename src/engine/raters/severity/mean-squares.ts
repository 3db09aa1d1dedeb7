import { levelChances } from "./chances";
import type { CodedRatings } from "./coded";
import type { Parameters } from "./likelihood";

/** How far the ratings of a rater are from what the model expects of them. */
export interface MeanSquares {
  readonly infit: number;
  readonly outfit: number;
  readonly ratings: number;
}

/** Infit and outfit of each rater: sum of squared residuals over that of their variances, and mean of squared residuals over variance. */
export function meanSquares(ratings: CodedRatings, { units, others }: Parameters): readonly MeanSquares[] {
  const { unit, item, rater, level, items, raters, levels } = ratings;
  const thresholds = others.subarray(items.length + raters.length);
  const chances = new Float64Array(levels.length);
  const squares = new Float64Array(raters.length);
  const variances = new Float64Array(raters.length);
  const relative = new Float64Array(raters.length);
  const counts = new Float64Array(raters.length);
  for (let n = 0; n < level.length; n++) {
    const r = rater[n]!;
    levelChances(units[unit[n]!]! - others[item[n]!]! - others[items.length + r]!, thresholds, chances);
    let [expected, square] = [0, 0];
    chances.forEach((chance, k) => {
      expected += k * chance;
      square += k * k * chance;
    });
    const variance = square - expected * expected;
    const residual = (level[n]! - expected) ** 2;
    squares[r]! += residual;
    variances[r]! += variance;
    relative[r]! += residual / variance;
    counts[r]! += 1;
  }
  return raters.map((_, r) => ({
    infit: squares[r]! / variances[r]!,
    outfit: relative[r]! / counts[r]!,
    ratings: counts[r]!,
  }));
}
