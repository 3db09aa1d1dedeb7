import { pearson } from "../coherence";

/**
 * Pearson's correlation over the units that have both values, as `pearson` has it, but in two passes without copies and
 * without compensated sums (to about 1e-14): balancing computes it thousands of times. NaN where it is not defined.
 * With weights of the units it is `pearson`.
 *
 * @example correlation(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)) // 0.8
 */
export function correlation(x: Float64Array, y: Float64Array, weights: Float64Array | null = null): number {
  if (weights) return pearson(x, y, weights);
  let [n, meanX, meanY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [a, b] = [x[i]!, y[i]!];
    if (Number.isNaN(a + b)) continue;
    n++;
    meanX += (a - meanX) / n;
    meanY += (b - meanY) / n;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [a, b] = [x[i]! - meanX, y[i]! - meanY];
    if (Number.isNaN(a + b)) continue;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  // Squares of distances this small or large lose digits; `pearson` measures them in other units.
  const isInside = (squares: number): boolean => squares > 1e-250 && squares < 1e250;
  if (n > 1 && !(isInside(xx) && isInside(yy))) return pearson(x, y);
  // Rounding of the mean of a constant column is not a variance.
  const isConstant = (squares: number, mean: number): boolean => !(squares > n * (1e-14 * mean) ** 2);
  if (n < 2 || isConstant(xx, meanX) || isConstant(yy, meanY)) return NaN;
  return Math.min(1, Math.max(-1, xy / (Math.sqrt(xx) * Math.sqrt(yy))));
}
