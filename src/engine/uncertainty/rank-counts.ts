/** How often a unit has each rank. Ranks are multiples of a half. */
export interface RankCounts {
  /** Entry k is how often the rank is k / 2. */
  readonly counts: Int32Array;
  /** Replicates in which the unit has a rank. */
  readonly n: number;
}

/**
 * Counts one unit's ranks, NaN left out.
 *
 * @param memory room for the counts: 2 * units + 1 entries, overwritten
 */
export function countRanks(ranks: Float32Array, memory: Int32Array): RankCounts {
  memory.fill(0);
  let n = 0;
  for (let r = 0; r < ranks.length; r++) {
    const rank = ranks[r]!;
    if (Number.isNaN(rank)) continue;
    memory[2 * rank]!++;
    n++;
  }
  return { counts: memory, n };
}

/** Mean of the ranks, exact before the division; NaN for none. */
export function meanRank({ counts, n }: RankCounts): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) sum += counts[k]! * k;
  return sum / 2 / n;
}

/** Share of the ranks that are `top` or better; NaN for none. */
export function topShare({ counts, n }: RankCounts, top: number): number {
  let within = 0;
  for (let k = 0; k < counts.length && k / 2 <= top; k++) within += counts[k]!;
  return within / n;
}

/** Quantile of type 7, as `quantile` of the ranks one by one. */
export function quantileRank(ranks: RankCounts, share: number): number {
  const position = (ranks.n - 1) * share;
  const below = Math.floor(position);
  const low = sortedRank(ranks, below);
  const high = below + 1 < ranks.n ? sortedRank(ranks, below + 1) : low;
  return low + (position - below) * (high - low);
}

/** Median, as `median` of the ranks one by one. */
export function medianRank(ranks: RankCounts): number {
  const low = sortedRank(ranks, Math.floor((ranks.n - 1) / 2));
  return (low + sortedRank(ranks, Math.ceil((ranks.n - 1) / 2))) / 2;
}

/** The rank at a place, from 0, of all of them in order; NaN beyond their ends. */
function sortedRank({ counts, n }: RankCounts, place: number): number {
  if (place < 0 || place >= n) return NaN;
  let before = 0;
  for (let k = 0; k < counts.length; k++) {
    before += counts[k]!;
    if (before > place) return k / 2;
  }
  return NaN;
}
