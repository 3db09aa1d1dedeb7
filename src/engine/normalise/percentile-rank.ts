import type { Normaliser } from "../stages";
import { ascendingRanks } from "./ascending-rank";
import { noScale } from "./no-scale";

/**
 * Percentile rank, 0..1: the share of the other units that are worse.
 *
 *     (rank - 1) / (n - 1),  rank ascending, exact ties share the smallest; n values present
 *
 * A constant column has 0 throughout. One single value has no others to be compared with (`indicator-constant`).
 */
export const percentileRank: Normaliser = {
  method: "percentile rank",
  parameters: [],
  summary: "The share of the other units that have a worse value, 0 to 1.",
  fit(column, { direction }) {
    const { n, rank } = ascendingRanks(column, direction);
    if (n === 0) return noScale("indicator-all-missing");
    if (n === 1) return noScale("indicator-constant");
    return { fits: true, apply: (x) => (rank(x) - 1) / (n - 1) };
  },
};
