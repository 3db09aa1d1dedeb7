import type { RankKind } from "../model/model";

/**
 * Writes the rank of each score into `ranks`; NaN for NaN.
 * @param tolerance scores tie unless one is greater by more than this
 */
export type RankWriter = (scores: Float64Array, tolerance: number, ranks: Float64Array) => void;

/** The ranks of one column. */
export function ranksOf(kind: RankKind, scores: Float64Array, tolerance: number): Float64Array {
  const ranks = new Float64Array(scores.length);
  rankWriter(kind, scores.length)(scores, tolerance, ranks);
  return ranks;
}

/**
 * Ranks in memory that is set aside once, for many columns of the same units, in O(n log n): the scores are sorted, and
 * each looks its place up. y is above x when y > x + tolerance, in that form, which a worksheet formula can repeat bit for
 * bit:
 *
 *     above = number of y with y > x + tolerance,  below = number of y with x > y + tolerance
 */
export function rankWriter(kind: RankKind, units: number): RankWriter {
  const sorted = new Float64Array(units);
  const above = new Int32Array(units);
  const denseRanks = new Int32Array(kind === "dense" ? units : 0);

  return (scores, tolerance, ranks) => {
    sorted.set(scores);
    sorted.sort();
    let n = units;
    while (n > 0 && Number.isNaN(sorted[n - 1]!)) n--;
    for (let i = 0; i < units; i++) above[i] = n - countUpTo(sorted, n, scores[i]! + tolerance);
    if (kind === "dense") numberWithoutGaps(above, scores, denseRanks);
    for (let i = 0; i < units; i++) {
      if (Number.isNaN(scores[i]!)) ranks[i] = NaN;
      else if (kind === "dense") ranks[i] = denseRanks[above[i]!]!;
      else if (kind === "competition") ranks[i] = 1 + above[i]!;
      else {
        const below = countBelow(sorted, n, scores[i]!, tolerance);
        ranks[i] = 1 + above[i]! + (n - 1 - above[i]! - below) / 2;
      }
    }
  };
}

/** How many of n ascending numbers are not greater than the limit. */
function countUpTo(sorted: Float64Array, n: number, limit: number): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of n ascending numbers x is greater than by more than the tolerance. */
function countBelow(sorted: Float64Array, n: number, x: number, tolerance: number): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (x > sorted[middle]! + tolerance) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Dense ranks, by how many scores are above: 1 + the number of different competition ranks that are better. */
function numberWithoutGaps(above: Int32Array, scores: Float64Array, ranks: Int32Array): void {
  ranks.fill(0);
  for (let i = 0; i < above.length; i++) if (!Number.isNaN(scores[i]!)) ranks[above[i]!] = 1;
  for (let greater = 1; greater < ranks.length; greater++) ranks[greater]! += ranks[greater - 1]!;
}
