import { nominalOrder } from "./nominal-order";
import { countBoth, countPresent, countSmallerPresent, rankCodes } from "./rank-codes";

/** Two units, by index, in their nominal order, and how often that order holds. */
export interface Pair {
  /** The one with the better nominal rank; of two that tie, the first. */
  readonly upper: number;
  readonly lower: number;
  /** Shares of the replicates in which the upper is above, and below, the lower; the rest are ties. */
  readonly above: number;
  readonly below: number;
  /** False when the order flips too often, or the two tie nominally. */
  readonly distinguishable: boolean;
}

/**
 * Every pair of units that have a nominal rank, best first, counted over the replicates that rank both; a pair without
 * any has NaN shares and is not distinguished. Of many units there are many pairs: `indistinguishable` makes none of them.
 *
 * @param ranks one column per unit, one entry per replicate; see `Uncertainty.ranks`
 * @param limit largest share of replicates with the order reversed at which two units are still distinguished
 * @example comparePairs([Float32Array.of(1, 1, 2), Float32Array.of(2, 2, 1)], Float64Array.of(1, 2))[0]?.above // 2 / 3
 */
export function comparePairs(
  ranks: readonly Float32Array[],
  nominal: Float64Array,
  limit = 0.05,
): readonly Pair[] {
  const { columns, isComplete } = rankCodes(ranks);
  const order = nominalOrder(nominal);
  const counts = new Int32Array(2);
  const pairs: Pair[] = [];
  for (let place = 0; place < order.length; place++)
    for (let next = place + 1; next < order.length; next++) {
      const [upper, lower] = [order[place]!, order[next]!];
      const [x, y] = [columns[upper]!, columns[lower]!];
      let runs = x.length;
      if (isComplete[upper] && isComplete[lower]) countBoth(x, y, counts);
      else {
        runs = countPresent(x, y);
        counts[0] = countSmallerPresent(x, y);
        counts[1] = countSmallerPresent(y, x);
      }
      const below = counts[1]! / runs;
      const distinguishable = below <= limit && nominal[upper]! < nominal[lower]!;
      pairs.push({ upper, lower, above: counts[0]! / runs, below, distinguishable });
    }
  return pairs;
}
