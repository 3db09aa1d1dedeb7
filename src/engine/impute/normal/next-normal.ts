import type { Normal } from "./normal";
import type { Pattern } from "./patterns";
import { expected, regressions } from "./regression";

/** One iteration of `fitNormal`: expectation under `normal`, then the distribution with the largest likelihood. */
export function nextNormal(
  columns: readonly Float64Array[],
  patterns: readonly Pattern[],
  normal: Normal,
): Normal {
  const p = columns.length;
  const total = new Float64Array(p);
  const products = columns.map(() => new Float64Array(p));
  const regression = regressions(normal);
  let n = 0;
  for (const pattern of patterns) {
    const { observed, missing, units } = pattern;
    const { slopes, spread } = regression(pattern);
    const distance = new Float64Array(p);
    for (const i of units) {
      for (const j of observed) distance[j] = columns[j]![i]! - normal.mean[j]!;
      missing.forEach((j, k) => (distance[j] = expected(slopes[k]!, distance, observed)));
      for (let j = 0; j < p; j++) {
        const [row, own] = [products[j]!, distance[j]!];
        total[j]! += own;
        for (let k = 0; k <= j; k++) row[k]! += own * distance[k]!;
      }
    }
    missing.forEach((j, a) =>
      missing.slice(0, a + 1).forEach((k, b) => (products[j]![k]! += units.length * spread[a]![b]!)),
    );
    n += units.length;
  }
  const prior = Math.max(0, 2 * p - n);
  const covariance = products.map(() => new Float64Array(p));
  for (let j = 0; j < p; j++)
    for (let k = 0; k <= j; k++) {
      const own = products[j]![k]! - (total[j]! * total[k]!) / n + (j === k ? prior : 0);
      covariance[j]![k] = covariance[k]![j] = own / (n + prior);
    }
  return { mean: normal.mean.map((m, j) => m + total[j]! / n), covariance };
}
