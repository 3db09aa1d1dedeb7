import { rounding } from "../../numerics/rounding";
import type { TableAggregator } from "../../stages";
import { eachPair, usual } from "./each-pair";
import { zeros } from "./has-value";

/**
 * Copeland score: the number of units that a unit beats less the number that beat it. A unit beats another when it is
 * better in children of more weight; a pair is compared on the children that both have, and one without any is a tie.
 * No compensation: by how much a child is better does not matter. For n units from -(n - 1) to n - 1.
 *
 * @example copeland.aggregateTable([Float64Array.of(3, 2, 1), Float64Array.of(1, 9, 5)], Float64Array.of(2, 1), {}) // Float64Array.of(2, 0, -2)
 */
export const copeland: TableAggregator<"Copeland"> = {
  method: "Copeland",
  family: "multi-criteria",
  cost: "quadratic",
  parameters: [],
  summary:
    "Units beaten less units lost to, pair by pair: the better of two is better in elements of more weight. By how much does not matter.",
  over: "table",
  needsNonNegative: false,
  aggregateTable(columns, weights) {
    const scores = zeros(columns);
    eachPair(columns, weights, usual, (first, second, ahead, behind) => {
      if (Math.abs(ahead - behind) <= rounding) return;
      scores[first]! += ahead > behind ? 1 : -1;
      scores[second]! += ahead > behind ? -1 : 1;
    });
    return scores;
  },
};
