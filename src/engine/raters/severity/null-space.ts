import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import type { CodedRatings } from "./coded";

/** Below this share of the largest, an eigenvalue is zero. */
const zero = 1e-10;

/**
 * What the ratings cannot tell: directions in which items and raters (in this order) can be shifted, with the units shifted to
 * match, so that every rating is as likely as before. Two always: all items, and all raters. More where raters are not connected.
 * They are orthogonal and of length 1.
 */
export function nullSpace({
  units,
  items,
  raters,
  unit,
  item,
  rater,
}: CodedRatings): readonly Float64Array[] {
  const size = items.length + raters.length;
  const matrix = Matrix.zeros(size, size);
  const add = (a: number, b: number, x: number): void => {
    matrix.set(a, b, matrix.get(a, b) + x);
  };
  const ofUnit = Array.from({ length: units.length }, () => new Map<number, number>());
  unit.forEach((u, n) => {
    const [i, r] = [item[n]!, items.length + rater[n]!];
    for (const a of [i, r]) {
      for (const b of [i, r]) add(a, b, 1);
      ofUnit[u]!.set(a, (ofUnit[u]!.get(a) ?? 0) + 1);
    }
  });
  // The least squares of items and raters once the unit has what it can explain: what is left of the counts.
  for (const counts of ofUnit) {
    const ratings = [...counts.values()].reduce((sum, x) => sum + x, 0) / 2;
    for (const [a, x] of counts) for (const [b, y] of counts) add(a, b, (-x * y) / ratings);
  }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, {
    assumeSymmetric: true,
  });
  const largest = Math.max(0, ...realEigenvalues);
  return realEigenvalues.flatMap((value, k) =>
    value <= zero * largest ? [Float64Array.from(eigenvectorMatrix.getColumn(k))] : [],
  );
}

/** Groups of raters that shift alike in every such direction, so that their severities can be compared: a number per rater. */
export function comparableGroups(
  directions: readonly Float64Array[],
  items: number,
  raters: number,
): Int32Array {
  const firsts: number[] = [];
  return Int32Array.from({ length: raters }, (_, r) => {
    const same = firsts.findIndex((s) =>
      directions.every((shift) => Math.abs(shift[items + r]! - shift[items + s]!) < 1e-6),
    );
    return same >= 0 ? same : firsts.push(r) - 1;
  });
}
