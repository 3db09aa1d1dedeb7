import { EigenvalueDecomposition, Matrix } from "ml-matrix";

/** A pivot, or an eigenvalue, below this share of the largest counts as zero. */
const singular = 1e-10;
/** Below this an inverse as a whole would lose too many digits. */
const ill = 1e-6;

/**
 * Solves A X = B for a symmetric, positive semidefinite A: by Cholesky's factors, or where A is singular (an indicator
 * that others determine) by its pseudo-inverse, which takes the shortest of the solutions.
 *
 * @param a rows of A
 * @param b columns of B
 * @returns columns of X
 */
export function solveSymmetric(
  a: readonly Float64Array[],
  b: readonly Float64Array[],
): readonly Float64Array[] {
  const lower = cholesky(a, singular);
  return lower === null ? byPseudoInverse(a, b) : b.map((column) => substituted(lower, column));
}

/** The inverse of a symmetric matrix; null unless it is positive definite by a wide margin. */
export function inverse(a: readonly Float64Array[]): readonly Float64Array[] | null {
  const lower = cholesky(a, ill);
  return lower && a.map((_, j) => substituted(lower, new Float64Array(a.length).fill(1, j, j + 1)));
}

/** Whether a symmetric matrix is the covariance of something in every direction. */
export const isPositiveDefinite = (a: readonly Float64Array[]): boolean => cholesky(a, singular) !== null;

/** The lower triangle L of A = L L'; null when a pivot is no more than this share of its diagonal. */
function cholesky(a: readonly Float64Array[], least: number): readonly Float64Array[] | null {
  const lower: Float64Array[] = [];
  for (const [i, row] of a.entries()) {
    const own = new Float64Array(i + 1);
    for (let j = 0; j <= i; j++) {
      let x = row[j]!;
      const other = j === i ? own : lower[j]!;
      for (let k = 0; k < j; k++) x -= own[k]! * other[k]!;
      if (j < i) own[j] = x / other[j]!;
      else if (x > least * row[i]!) own[i] = Math.sqrt(x);
      else return null;
    }
    lower.push(own);
  }
  return lower;
}

function substituted(lower: readonly Float64Array[], column: Float64Array): Float64Array {
  const x = Float64Array.from(column);
  for (let i = 0; i < x.length; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}

function byPseudoInverse(a: readonly Float64Array[], b: readonly Float64Array[]): readonly Float64Array[] {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    new Matrix(a.map((row) => Array.from(row))),
    { assumeSymmetric: true },
  );
  const least = singular * Math.max(0, ...realEigenvalues);
  return b.map((column) => {
    const x = new Float64Array(column.length);
    realEigenvalues.forEach((value, k) => {
      if (!(value > least)) return;
      const vector = eigenvectorMatrix.getColumn(k);
      const along = vector.reduce((sum, v, i) => sum + v * column[i]!, 0) / value;
      vector.forEach((v, i) => (x[i]! += along * v));
    });
    return x;
  });
}
