import { at } from "../at";
import { columnOf, type Values } from "../values";

/** Weights from a comparison in pairs, and their consistency. */
export interface Ahp {
  /** One per element, adding up to 1. */
  readonly weights: Float64Array;
  /** The principal eigenvalue; the number of elements when the judgements agree with each other. */
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  /**
   * The consistency index divided by that of random judgements; above 0.1 the judgements should be revised. 0 for two
   * elements.
   */
  readonly consistencyRatio: number;
}

/** Mean consistency index of random comparisons of 1, 2, ... elements. Source: Saaty (1980), The Analytic Hierarchy Process. */
export const randomIndices: readonly number[] = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];

/**
 * Weights from a comparison in pairs (analytic hierarchy process): the principal eigenvector, by power iteration to 1e-15,
 * and its consistency.
 *
 *     A w = lambda w,  CI = (lambda - n) / (n - 1),  CR = CI / random index of n
 *
 * `ratios`: rows x columns, positive; how many times as important the row is as the column. Ratios that are reciprocal but
 * for rounding (0.33 across 3) are made so: sqrt(a_rc / a_cr). Beyond 15 elements the random index is that of 15.
 * Source: Saaty (1980); Handbook (OECD and JRC 2008), p. 96-98.
 *
 * @example ahp([Float64Array.of(1, 3), Float64Array.of(1 / 3, 1)]).weights // Float64Array.of(0.75, 0.25)
 */
export function ahp(rows: readonly Values[]): Ahp {
  const ratios = rows.map(columnOf);
  const n = ratios.length;
  const matrix = ratios.map((row, r) => row.map((ratio, c) => Math.sqrt(ratio / at(at(ratios, c), r))));
  const times = (w: Float64Array): Float64Array =>
    Float64Array.from(matrix, (row) => row.reduce((sum, ratio, c) => sum + ratio * at(w, c), 0));
  const total = (w: Float64Array): number => w.reduce((sum, x) => sum + x, 0);

  let weights = new Float64Array(n).fill(1 / n);
  let lambdaMax = n;
  for (let step = 0, change = 1; step < 10_000 && change > 1e-15; step++) {
    const next = times(weights);
    lambdaMax = total(next); // the weights add up to 1
    change = next.reduce((most, x, j) => Math.max(most, Math.abs(x / lambdaMax - at(weights, j))), 0);
    weights = next.map((x) => x / lambdaMax);
  }
  const consistencyIndex = n > 2 ? Math.max(0, (lambdaMax - n) / (n - 1)) : 0;
  const random = randomIndices[Math.min(n, randomIndices.length) - 1] ?? 0;
  return {
    weights,
    lambdaMax,
    consistencyIndex,
    consistencyRatio: random > 0 ? consistencyIndex / random : 0,
  };
}
