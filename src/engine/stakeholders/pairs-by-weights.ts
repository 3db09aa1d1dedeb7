import { at } from "../at";

/** Two units, by position, and how many participants put the one above the other. */
export interface DisputedPair {
  /** The one that more participants put above; of a draw, the first. */
  readonly upper: number;
  readonly lower: number;
  readonly above: number;
  readonly below: number;
  /** Number of participants under whose weights both have the same rank. */
  readonly tied: number;
}

export interface DisputedPairs {
  /** Number of pairs that some participants order one way and some the other. */
  readonly disputed: number;
  /** Number of pairs that were compared. */
  readonly compared: number;
  /** The pairs whose order is the least clear, the nearest to a draw first; not more than asked for. */
  readonly closest: readonly DisputedPair[];
}

/** Of more units only these many, the best by the order that is given, are compared: 1,000 units are half a million pairs. */
const maximumPairedUnits = 1000;

/**
 * The pairs of units whose order depends on whose weights are taken.
 *
 * @param ranks one column per participant, as `ranksByWeights` returns them
 * @param order ranks that say which units are compared first: those of the index
 * @param most number of pairs to list
 * @example pairsByWeights([Float64Array.of(1, 2, 3), Float64Array.of(2, 1, 3)], Float64Array.of(1, 2, 3), 5).disputed // 1
 */
export function pairsByWeights(
  ranks: readonly Float64Array[],
  order: Float64Array,
  most: number,
): DisputedPairs {
  const units = Array.from(order.keys())
    .filter((unit) => !Number.isNaN(order[unit]))
    .sort((a, b) => at(order, a) - at(order, b) || a - b)
    .slice(0, maximumPairedUnits);
  // One row per unit, so that a pair is two rows beside each other.
  const rows = units.map((unit) => Float64Array.from(ranks, (column) => at(column, unit)));
  const found: DisputedPair[] = [];
  let [disputed, limit] = [0, Infinity];
  const distance = ({ above, below }: DisputedPair): number => (above - below) / (above + below);
  const keep = (): void => {
    found.sort((a, b) => distance(a) - distance(b));
    found.splice(most);
    limit = found.length < most ? Infinity : distance(at(found, found.length - 1));
  };
  for (let a = 0; a < rows.length; a++)
    for (let b = a + 1; b < rows.length; b++) {
      const [one, other] = [rows[a]!, rows[b]!];
      let [first, second, tied] = [0, 0, 0];
      for (let p = 0; p < one.length; p++) {
        if (one[p]! < other[p]!) first++;
        else if (one[p]! > other[p]!) second++;
        else if (one[p] === other[p]) tied++;
      }
      if (first === 0 || second === 0) continue;
      disputed++;
      if (most === 0 || Math.abs(first - second) / (first + second) >= limit) continue;
      const [upper, lower] = first >= second ? [a, b] : [b, a];
      const [above, below] = [Math.max(first, second), Math.min(first, second)];
      found.push({ upper: at(units, upper), lower: at(units, lower), above, below, tied });
      if (found.length >= 2 * most) keep();
    }
  if (most > 0) keep();
  return { disputed, compared: (rows.length * (rows.length - 1)) / 2, closest: found };
}
