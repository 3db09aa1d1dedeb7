import { rankings } from "../../rank";
import { copeland } from "./copeland";

/** The number of units with a lower Copeland score; units that tie share the mean of their places. NaN without a score. */
export function copelandPlaces(columns: readonly Float64Array[], weights: Float64Array): Float64Array {
  const scores = copeland.aggregateTable(columns, weights, {});
  const units = scores.reduce((count, score) => (Number.isNaN(score) ? count : count + 1), 0);
  return rankings.fractional.rank(scores, 0).map((rank) => units - rank);
}
