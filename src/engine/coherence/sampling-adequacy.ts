import { correlationMatrix, isSingular } from "./correlation-matrix";
import { columnOf, type Values } from "../values";

/** Kaiser, Meyer and Olkin's measure; from 0.6 on a factor analysis is thought worth while. */
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
export function samplingAdequacy(columns: readonly Values[]): SamplingAdequacy | null {
  const items = columns.map(columnOf);
  const matrix = correlationMatrix(items);
  if (!matrix || isSingular(matrix)) return null;
  const { rows, eigenvalues, eigenvectors } = matrix;
  const inverse = (j: number, k: number): number =>
    eigenvalues.reduce((sum, value, c) => sum + (eigenvectors[j]![c]! * eigenvectors[k]![c]!) / value, 0);
  const diagonal = items.map((_, j) => inverse(j, j));
  const full = new Float64Array(items.length);
  const partial = new Float64Array(items.length);
  for (let j = 0; j < items.length; j++)
    for (let k = 0; k < items.length; k++) {
      if (j === k) continue;
      full[j]! += rows[j]![k]! ** 2;
      partial[j]! += inverse(j, k) ** 2 / (diagonal[j]! * diagonal[k]!);
    }
  const [allFull, allPartial] = [full, partial].map((sums) => sums.reduce((total, x) => total + x, 0));
  return {
    overall: allFull! / (allFull! + allPartial!),
    byItem: full.map((x, j) => x / (x + partial[j]!)),
  };
}
