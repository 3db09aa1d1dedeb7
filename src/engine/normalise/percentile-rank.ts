import type { Normaliser } from "../stages";
import { totals } from "../statistics/totals";
import { byRank } from "./by-rank";
import { byPopulation } from "./by-population";
import { noScale } from "./no-scale";

/**
 * Percentile rank, 0..1: the share of the other units that are worse.
 *
 *     (rank - 1) / (n - 1),  rank ascending, exact ties share the smallest; n values present
 *
 * A constant column has 0 throughout. One single value has no others to be compared with (`indicator-constant`).
 * With weights of the units: the share of the population of the other units that is in worse units (`populationShares`).
 */
export const percentileRank: Normaliser<"percentile rank"> = {
  method: "percentile rank",
  family: "ranks",
  cost: "cheap",
  parameters: [],
  ends: () => ({ minimum: 0, maximum: 1 }),
  summary: "The share of the other units that have a worse value, 0 to 1.",
  fit(column, { direction }, _parameters, _units, weights) {
    const { n } = totals(column);
    if (n === 0) return noScale("indicator-all-missing");
    if (n === 1) return noScale("indicator-constant");
    if (weights) return byPopulation(column, direction, weights);
    return byRank(column, n, { direction, scoreOf: (rank) => (rank - 1) / (n - 1) });
  },
};
