import { at } from "../../at";
import type { TableAggregator } from "../../stages";
import { bestOrders } from "./best-orders";
import { copelandPlaces } from "./copeland-places";
import { goodOrder } from "./good-order";
import { zeros } from "./has-value";
import { outranking } from "./outranking";
import { tiers } from "./tiers";

/**
 * Tiers of more classes of equal units than this are ordered by search; each further class doubles the time of the
 * exact search.
 */
const EXACT = 12;

/** For more units than this no matrix of all pairs is made. */
const LARGEST = 3000;

/**
 * Kemeny's ranking (Kemeny 1959; Condorcet-Kemeny-Young-Levenglick in the OECD and JRC Handbook 2008): the order of the
 * units that agrees with the most weight over all pairs. The score is the number of units ranked below; equal units are
 * ranked together and share the mean of their places.
 *
 * The units fall into tiers, each of which beats all that follow by majority, as in every best ranking. A tier of up to
 * 12 different units is ordered exactly, by dynamic programming over its subsets; where several rankings are best, a
 * unit's score is the mean over all of them. A larger tier is ordered from its Copeland scores (ties by Borda scores,
 * then by the values, the framework's first child first) and then improved: as long as moving one unit to another place
 * agrees with more weight, it is moved. That ranking is good, but not proved to be the best. Of more than 3000 units it
 * is the Copeland order.
 *
 * A pair is compared on the children that both have, and counts one half each way without any. The result does not depend
 * on the order of the units.
 *
 * @example kemeny.aggregateTable([Float64Array.of(3, 2, 1), Float64Array.of(1, 9, 5)], Float64Array.of(2, 1), {}) // Float64Array.of(2, 1, 0)
 */
export const kemeny: TableAggregator<"Kemeny"> = {
  method: "Kemeny",
  family: "multi-criteria",
  cost: "long",
  parameters: [],
  summary:
    "Units ranked below in the order that agrees with the most weight over all pairs. By how much a unit is better does not matter.",
  over: "table",
  needsNonNegative: false,
  aggregateTable(columns, weights) {
    if ((columns[0]?.length ?? 0) > LARGEST) return copelandPlaces(columns, weights);
    const { classes, votes } = outranking(columns, weights);
    const scores = zeros(columns);
    let below = classes.reduce((sum, members) => sum + members.length, 0);
    for (const tier of tiers(votes)) {
      const own = tier.map((a) => at(classes, a));
      const sizes = Float64Array.from(own, (members) => members.length);
      const ownVotes = tier.map((a) => {
        const row = at(votes, a);
        return Float64Array.from(tier, (b) => at(row, b));
      });
      const valuesOf = (t: number): readonly number[] => {
        const leader = at(at(own, t), 0);
        return columns.map((column) => at(column, leader));
      };
      const places =
        tier.length <= EXACT ? bestOrders(ownVotes, sizes) : goodOrder(ownVotes, sizes, valuesOf);
      below -= sizes.reduce((sum, size) => sum + size, 0);
      own.forEach((members, t) => {
        for (const i of members) scores[i] = below + at(places, t) + (members.length - 1) / 2;
      });
    }
    return scores;
  },
};
