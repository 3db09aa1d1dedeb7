import { at } from "../../at";
import type { Normal } from "./normal";
import { isPositiveDefinite } from "./solve";

/**
 * Extrapolates an iteration: squared extrapolation along the first step r and its change v,
 *
 *     from + 2 a r + a^2 v,  a = |r| / |v|
 *
 * The extrapolation is halved until the result is a distribution; null when none beyond the third step is. The limit of
 * the iteration does not change, only its speed. Source: SQUAREM, Varadhan and Roland 2008, scheme 3.
 */
export function leap(from: Normal, first: Normal, second: Normal): Normal | null {
  const rows = ({ mean, covariance }: Normal): readonly Float64Array[] => [mean, ...covariance];
  const [start, next, last] = [rows(from), rows(first), rows(second)];
  const steps = start.map((row, j) => {
    const after = at(next, j);
    return row.map((x, k) => after[k]! - x);
  });
  const bends = start.map((row, j) => {
    const [after, end] = [at(next, j), at(last, j)];
    return row.map((x, k) => end[k]! - 2 * after[k]! + x);
  });
  for (let a = length(steps) / length(bends); a > 1.01; a = (a + 1) / 2) {
    const [mean, ...covariance] = start.map((row, j) => {
      const [step, bend] = [at(steps, j), at(bends, j)];
      return row.map((x, k) => x + 2 * a * step[k]! + a * a * bend[k]!);
    });
    if (mean !== undefined && isPositiveDefinite(covariance)) return { mean, covariance };
  }
  return null;
}

const length = (rows: readonly Float64Array[]): number =>
  Math.sqrt(rows.reduce((sum, row) => row.reduce((part, x) => part + x * x, sum), 0));
