import { chiSquareTail } from "../numerics/chi-square";
import { correlationMatrix, isSingular } from "./correlation-matrix";
import { columnOf, type Values } from "../values";

export interface BartlettTest {
  /** Units that have every item. */
  readonly n: number;
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  /** p-value: how often uncorrelated items would seem at least as correlated. */
  readonly p: number;
}

/**
 * Bartlett's test of sphericity: whether items are correlated at all, over the units that have every item.
 *
 *     -(n - 1 - (2 k + 5) / 6) ln det R,  chi-square with k (k - 1) / 2 degrees of freedom, k the number of items
 *
 * Null when there are fewer than two items, one is constant, one is a combination of others (as always with fewer units
 * than items). Source: Bartlett (1951).
 *
 * @example bartlett([Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)])?.statistic // -1.5 * Math.log(0.36)
 */
export function bartlett(
  columns: readonly Values[],
  unitWeights: Float64Array | null = null,
): BartlettTest | null {
  const items = columns.map(columnOf);
  const matrix = correlationMatrix(items, unitWeights);
  if (!matrix || isSingular(matrix)) return null;
  const { n, eigenvalues } = matrix;
  const k = items.length;
  const logDeterminant = eigenvalues.reduce((sum, value) => sum + Math.log(value), 0);
  const statistic = -(n - 1 - (2 * k + 5) / 6) * logDeterminant;
  const degreesOfFreedom = (k * (k - 1)) / 2;
  return { n, statistic, degreesOfFreedom, p: chiSquareTail(statistic, degreesOfFreedom) };
}
