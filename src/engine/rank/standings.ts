/** Where each score of a column stands among the others, beyond the tolerance. NaN scores are not counted. */
export interface Standings {
  /** Indices of the scores that are not NaN, from the largest. */
  readonly order: readonly number[];
  /** For each entry, how many scores are greater by more than the tolerance; 0 for NaN. */
  readonly above: Int32Array;
  /** For each entry, how many scores it is greater than by more than the tolerance; 0 for NaN. */
  readonly below: Int32Array;
}

/**
 * Counts in O(n log n): the scores in order, and a pointer that only moves on. y counts as above x when y > x + tolerance,
 * in that form, which a worksheet formula can repeat bit for bit.
 */
export function standings(scores: Float64Array, tolerance: number): Standings {
  const order = Array.from(scores.keys())
    .filter((i) => !Number.isNaN(scores[i]!))
    .sort((i, j) => scores[j]! - scores[i]! || i - j);
  const above = new Int32Array(scores.length);
  const below = new Int32Array(scores.length);
  let greater = 0;
  for (const i of order) {
    while (scores[order[greater]!]! > scores[i]! + tolerance) greater++;
    above[i] = greater;
  }
  let less = order.length;
  for (const i of order.toReversed()) {
    while (less > 0 && scores[i]! > scores[order[less - 1]!]! + tolerance) less--;
    below[i] = order.length - less;
  }
  return { order, above, below };
}
