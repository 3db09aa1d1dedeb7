import type { Ranker } from "./ranker";
import { standings } from "./standings";

/**
 * Dense rank ("1223"): the competition ranks numbered without gaps, 1 + the number of different competition ranks that
 * are better.
 *
 * @example dense.rank(Float64Array.of(5, 9, 5, NaN, 1), 0) // Float64Array.of(2, 1, 2, NaN, 3)
 */
export const dense: Ranker = {
  method: "dense",
  parameters: [],
  summary: "Ties share a rank and no rank is left out: 1, 2, 2, 3.",
  rank(scores, tolerance) {
    const { order, above } = standings(scores, tolerance);
    const ranks = new Float64Array(scores.length).fill(NaN);
    let rank = 0;
    let last = -1;
    for (const i of order) {
      if (above[i] !== last) rank++;
      last = above[i]!;
      ranks[i] = rank;
    }
    return ranks;
  },
};
