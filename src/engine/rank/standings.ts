import { present } from "../statistics";

/** The scores of a column in order, and where each stands among the others beyond the tolerance. */
export interface Standings {
  /** The scores that are not NaN, from the smallest. */
  readonly sorted: Float64Array;
  /** For each of `sorted`, how many scores are greater by more than the tolerance. */
  readonly above: Int32Array;
  /** For each of `sorted`, how many scores it is greater than by more than the tolerance. */
  readonly below: Int32Array;
}

/**
 * Counts in O(n log n): the scores in order, and pointers that only move on. y counts as above x when y > x + tolerance, in
 * that form, which a worksheet formula can repeat bit for bit.
 */
export function standings(scores: Float64Array, tolerance: number): Standings {
  const sorted = present(scores).sort();
  const n = sorted.length;
  const above = new Int32Array(n);
  const below = new Int32Array(n);
  let greater = n;
  for (let k = n - 1; k >= 0; k--) {
    while (greater > 0 && sorted[greater - 1]! > sorted[k]! + tolerance) greater--;
    above[k] = n - greater;
  }
  let less = 0;
  for (let k = 0; k < n; k++) {
    while (less < n && sorted[k]! > sorted[less]! + tolerance) less++;
    below[k] = less;
  }
  return { sorted, above, below };
}

/**
 * Gives each score the rank of its place among the sorted ones; NaN keeps NaN.
 *
 * @param ranks one for each of `sorted`, the same for equal scores
 */
export function placed(scores: Float64Array, sorted: Float64Array, ranks: Float64Array): Float64Array {
  const result = new Float64Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    result[i] = Number.isNaN(score) ? NaN : ranks[placeOf(score, sorted)]!;
  }
  return result;
}

/** The first place of a score that is there, by halving. */
function placeOf(score: number, sorted: Float64Array): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < score) from = middle + 1;
    else to = middle;
  }
  return from;
}
