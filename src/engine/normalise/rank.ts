import type { Normaliser } from "../stages";
import { ascendingRanks } from "./ascending-rank";
import { noScale } from "./no-scale";

/**
 * Rank: 1 for the worst value present, rising to the best; exact ties share the smallest rank. A constant column has
 * rank 1 throughout. A target that no unit reaches has one rank more than the best.
 */
export const rank: Normaliser = {
  method: "rank",
  parameters: [],
  summary: "The place of the value from the bottom: 1 is the worst; equal values share the smallest place.",
  fit(column, { direction }) {
    const ranks = ascendingRanks(column, direction);
    return ranks.n === 0 ? noScale("indicator-all-missing") : { fits: true, apply: ranks.rank };
  },
};
