import { at } from "../at";
import { correlationMatrix, isSingular } from "./correlation-matrix";
import { columnOf, type Values } from "../values";

/** Kaiser, Meyer and Olkin's measure; from 0.6 on, a factor analysis is usually considered suitable. */
export interface SamplingAdequacy {
  /** 0..1. */
  readonly overall: number;
  /** 0..1, one per item. */
  readonly byItem: Float64Array;
}

/**
 * How far items share factors rather than correlate in pairs only (KMO): squared correlations beside squared partial
 * correlations, over the units that have every item.
 *
 *     sum r^2 / (sum r^2 + sum q^2),  over the pairs; q_jk = - inverse_jk / sqrt(inverse_jj inverse_kk)
 *
 * Null when there are fewer than two items, one is constant, or one is a combination of others: partial correlations are
 * not defined then. NaN where nothing correlates at all. Source: Kaiser and Rice (1974).
 *
 * @example samplingAdequacy([Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)])?.overall // 0.5
 */
export function samplingAdequacy(
  columns: readonly Values[],
  unitWeights: Float64Array | null = null,
): SamplingAdequacy | null {
  const items = columns.map(columnOf);
  const matrix = correlationMatrix(items, unitWeights);
  if (!matrix || isSingular(matrix)) return null;
  const { rows, eigenvalues, eigenvectors } = matrix;
  const inverse = (x: Float64Array, y: Float64Array): number =>
    eigenvalues.reduce((sum, value, c) => sum + (at(x, c) * at(y, c)) / value, 0);
  const diagonal = eigenvectors.map((own) => inverse(own, own));
  const sums = eigenvectors.map((own, j) => {
    let [full, partial] = [0, 0];
    for (const [k, other] of eigenvectors.entries()) {
      if (j === k) continue;
      full += at(at(rows, j), k) ** 2;
      partial += inverse(own, other) ** 2 / (at(diagonal, j) * at(diagonal, k));
    }
    return { full, partial };
  });
  const full = sums.reduce((total, item) => total + item.full, 0);
  const partial = sums.reduce((total, item) => total + item.partial, 0);
  return {
    overall: full / (full + partial),
    byItem: Float64Array.from(sums, (item) => item.full / (item.full + item.partial)),
  };
}
