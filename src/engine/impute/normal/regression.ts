import type { Normal } from "./normal";
import type { Pattern } from "./patterns";
import { inverse, solveSymmetric } from "./solve";

/** The regression of the missing indicators of a pattern on its observed ones. */
export interface Regression {
  /** One column of coefficients per missing indicator, in the order of the observed ones. */
  readonly slopes: readonly Float64Array[];
  /** Covariances of the missing indicators around their expectation. */
  readonly spread: readonly Float64Array[];
}

/**
 * Regressions of the missing on the observed indicators of any pattern: S_MO S_OO^-1, and S_MM - S_MO S_OO^-1 S_OM.
 * Where S has an inverse K, these are -K_MM^-1 K_MO and K_MM^-1, which costs one inverse for all patterns; where it has
 * none, each pattern is solved by itself.
 */
export function regressions({ covariance }: Normal): (pattern: Pattern) => Regression {
  const precision = inverse(covariance);
  return ({ observed, missing }) => {
    if (missing.length === 0) return { slopes: [], spread: [] };
    if (precision !== null) {
      const spread = solveSymmetric(part(precision, missing, missing), identity(missing.length));
      const across = part(precision, missing, observed);
      return {
        slopes: spread.map((row) => combined(row, across, observed.length)),
        spread,
      };
    }
    const across = part(covariance, missing, observed);
    const slopes = solveSymmetric(part(covariance, observed, observed), across);
    const own = part(covariance, missing, missing);
    return {
      slopes,
      spread: own.map((row, a) =>
        row.map((x, b) => x - sumOf(slopes[a]!, (slope, k) => slope * across[b]![k]!)),
      ),
    };
  };
}

/** The expectation for a gap of a unit of the pattern, as a distance from the mean. */
export function expected(own: Float64Array, distance: Float64Array, observed: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < own.length; k++) sum += own[k]! * distance[observed[k]!]!;
  return sum;
}

/** Rows and columns of a matrix. */
const part = (
  matrix: readonly Float64Array[],
  rows: readonly number[],
  columns: readonly number[],
): readonly Float64Array[] => rows.map((j) => Float64Array.from(columns, (k) => matrix[j]![k]!));

const identity = (n: number): readonly Float64Array[] =>
  Array.from({ length: n }, (_, j) => new Float64Array(n).fill(1, j, j + 1));

/** Minus the sum of the rows, each times its share. */
function combined(shares: Float64Array, rows: readonly Float64Array[], length: number): Float64Array {
  const sum = new Float64Array(length);
  for (let b = 0; b < rows.length; b++) {
    const [row, share] = [rows[b]!, shares[b]!];
    for (let k = 0; k < length; k++) sum[k]! -= share * row[k]!;
  }
  return sum;
}

function sumOf(values: Float64Array, term: (x: number, k: number) => number): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += term(values[k]!, k);
  return sum;
}
