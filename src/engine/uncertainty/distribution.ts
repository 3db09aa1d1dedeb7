/**
 * How often a unit has each rank, best rank first.
 *
 * @param ranks the unit's column of `Uncertainty.ranks`: one entry per replicate, NaN for no rank
 * @example rankDistribution(Float32Array.of(1, 2, 1)) // [[1, 2], [2, 1]]
 */
export function rankDistribution(ranks: Float32Array): readonly (readonly [rank: number, count: number])[] {
  const counts = new Map<number, number>();
  for (const rank of ranks) if (!Number.isNaN(rank)) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}
