/** Two units, by index, in their nominal order, and how often that order holds. */
export interface Pair {
  /** The one with the better nominal rank; of two that tie, the first. */
  readonly upper: number;
  readonly lower: number;
  /** Shares of the replicates in which the upper is above, and below, the lower; the rest are ties. */
  readonly above: number;
  readonly below: number;
  /** False when the order flips too often, or the two tie nominally. */
  readonly toldApart: boolean;
}

/**
 * Every pair of units that have a nominal rank, best first, counted over the replicates that rank both; a pair without
 * any has NaN shares and is not told apart.
 *
 * @param ranks one row a replicate, one column a unit; see `Uncertainty.ranks`
 * @param limit largest share of replicates with the order reversed that still tells two units apart
 */
export function comparePairs(
  ranks: readonly Float64Array[],
  nominal: Float64Array,
  limit = 0.05,
): readonly Pair[] {
  const order = [...nominal.keys()]
    .filter((unit) => !Number.isNaN(nominal[unit]!))
    .sort((a, b) => nominal[a]! - nominal[b]! || a - b);
  return order.flatMap((upper, place) =>
    order.slice(place + 1).map((lower): Pair => {
      let wins = 0;
      let losses = 0;
      let runs = 0;
      for (const row of ranks) {
        const difference = row[upper]! - row[lower]!;
        if (Number.isNaN(difference)) continue;
        runs++;
        if (difference < 0) wins++;
        else if (difference > 0) losses++;
      }
      const below = losses / runs;
      return {
        upper,
        lower,
        above: wins / runs,
        below,
        toldApart: below <= limit && nominal[upper]! < nominal[lower]!,
      };
    }),
  );
}
