import { type Counts, countsOf } from "./counts";

/** How ties are ranked: see the ranker of that name. */
type TieRule = "competition" | "dense" | "fractional";

/**
 * Writes the rank of each score into `ranks`; NaN for NaN.
 * @param tolerance scores tie unless one is greater by more than this
 */
export type RankWriter = (scores: Float64Array, tolerance: number, ranks: Float64Array) => void;

/** The ranks of one column. */
export function ranksOf(kind: TieRule, scores: Float64Array, tolerance: number): Float64Array {
  const ranks = new Float64Array(scores.length);
  rankWriter(kind, scores.length)(scores, tolerance, ranks);
  return ranks;
}

/**
 * Ranks in memory that is allocated once, for many columns of the same units, in O(n log n), from how many scores are
 * above each and below each (see `countsOf`).
 */
export function rankWriter(kind: TieRule, units: number): RankWriter {
  const countAll = countsOf(units, kind === "fractional");
  const denseRanks = new Int32Array(kind === "dense" ? units : 0);

  return (scores, tolerance, ranks) => {
    const counts = countAll(scores, tolerance);
    if (kind === "dense") numberWithoutGaps(counts.above, scores, denseRanks);
    for (let i = 0; i < units; i++)
      ranks[i] = Number.isNaN(scores[i])
        ? NaN
        : kind === "dense"
          ? denseRanks[counts.above[i]!]!
          : rank(counts, i);
  };
}

/** Half of the others that tie, where `below` was counted; competition ranks count none of them. */
const rank = ({ n, above, below }: Counts, i: number): number =>
  1 + above[i]! + (below ? (n - 1 - above[i]! - below[i]!) / 2 : 0);

/** Dense ranks, by how many scores are above: 1 + the number of different competition ranks that are better. */
function numberWithoutGaps(above: Int32Array, scores: Float64Array, ranks: Int32Array): void {
  ranks.fill(0);
  for (let i = 0; i < above.length; i++) if (!Number.isNaN(scores[i])) ranks[above[i]!] = 1;
  for (let greater = 1; greater < ranks.length; greater++) ranks[greater]! += ranks[greater - 1]!;
}
