import { checkedWeights } from "../statistics/checked-weights";
import { EigenvalueDecomposition } from "ml-matrix";
import { at } from "../at";
import { pearson } from "./pearson";

/** Pearson correlations of items over the units that have all of them, and their eigenvalues. */
export interface CorrelationMatrix {
  /** Units that have every item. */
  readonly n: number;
  readonly rows: readonly Float64Array[];
  /** From the largest; together the number of items. */
  readonly eigenvalues: Float64Array;
  /** Items x components, of length 1; the largest element of each component is positive. */
  readonly eigenvectors: readonly Float64Array[];
}

/**
 * Correlation matrix of items, one column per item, over complete rows only: a factor analysis needs one sample, which
 * pairwise deletion does not give. With weights of the units the correlations are weighted. Null when there are fewer than two items, or one is constant over these rows.
 *
 * @example correlationMatrix([Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)])?.eigenvalues[0] // 1.8
 */
export function correlationMatrix(
  items: readonly Float64Array[],
  unitWeights: Float64Array | null = null,
): CorrelationMatrix | null {
  const given = checkedWeights(unitWeights);
  if (items.length < 2) return null;
  const isComplete = (_: number, i: number): boolean =>
    (given === null || at(given, i) > 0) && items.every((item) => !Number.isNaN(item[i]));
  const complete = items.map((item) => item.filter(isComplete));
  const weights = given && given.filter(isComplete);
  const rows = complete.map((x, j) =>
    Float64Array.from(complete, (y, k) => (j === k ? same(x) : pearson(x, y, weights))),
  );
  return decomposed(rows, at(complete, 0).length);
}

/** Eigenvalues and eigenvectors of correlations over n units; null where one is not defined. */
export function decomposed(rows: readonly Float64Array[], n: number): CorrelationMatrix | null {
  if (rows.some((row) => row.some(Number.isNaN))) return null;
  // `assumeSymmetric`: rounding may leave the halves of the matrix a bit apart.
  const decomposition = new EigenvalueDecomposition(
    rows.map((row) => [...row]),
    { assumeSymmetric: true },
  );
  const { realEigenvalues, eigenvectorMatrix } = decomposition;
  const components = realEigenvalues
    .map((value, k) => ({ value, k, sign: signOfLargest(eigenvectorMatrix.getColumn(k)) }))
    .sort((a, b) => b.value - a.value);
  return {
    n,
    rows,
    eigenvalues: Float64Array.from(components, ({ value }) => value),
    eigenvectors: rows.map((_, item) =>
      Float64Array.from(components, ({ k, sign }) => sign * eigenvectorMatrix.get(item, k)),
    ),
  };
}

/** Exactly 1 with itself, NaN for a constant. */
const same = (x: Float64Array): number => (Number.isNaN(pearson(x, x)) ? NaN : 1);

const signOfLargest = (vector: readonly number[]): number => {
  const largest = vector.reduce((best, x) => (Math.abs(x) > Math.abs(best) ? x : best), 0);
  return largest < 0 ? -1 : 1;
};

/** Whether some item is, but for rounding, a combination of others, so that the matrix has no inverse. */
export const isSingular = ({ eigenvalues }: CorrelationMatrix): boolean =>
  at(eigenvalues, eigenvalues.length - 1) <= 1e-12 * at(eigenvalues, 0);
