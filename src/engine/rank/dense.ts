import type { Ranker } from "./ranker";
import { placed, standings } from "./standings";

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
    const { sorted, above } = standings(scores, tolerance);
    const ranks = new Float64Array(sorted.length);
    let rank = 0;
    for (let k = sorted.length - 1; k >= 0; k--) {
      if (above[k] !== above[k + 1]) rank++;
      ranks[k] = rank;
    }
    return placed(scores, sorted, ranks);
  },
};
