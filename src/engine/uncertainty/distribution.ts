/**
 * How often a unit has each rank, best rank first.
 *
 * @param ranks one row a replicate, one column a unit; see `Uncertainty.ranks`
 * @param unit index of the unit
 * @example rankDistribution([Float64Array.of(1), Float64Array.of(2), Float64Array.of(1)], 0) // [[1, 2], [2, 1]]
 */
export function rankDistribution(
  ranks: readonly Float64Array[],
  unit: number,
): readonly (readonly [rank: number, count: number])[] {
  const counts = new Map<number, number>();
  for (const row of ranks) {
    const rank = row[unit]!;
    if (!Number.isNaN(rank)) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}
