import { ranksOf } from "./rank-writer";
import type { Ranker } from "./ranker";

/**
 * Competition rank ("1224"): 1 + the number of scores that are greater by more than the tolerance. Ties share the
 * smallest rank and the next one is left out (R's `rank(ties.method = "min")`, Excel's RANK.EQ but for the tolerance).
 *
 * @example competition.rank(Float64Array.of(5, 9, 5, NaN, 1), 0) // Float64Array.of(2, 1, 2, NaN, 4)
 */
export const competition: Ranker<"competition"> = {
  method: "competition",
  family: null,
  cost: "cheap",
  parameters: [],
  summary: "Ties share the best rank, and the next rank is skipped: 1, 2, 2, 4.",
  rank: (scores, tolerance) => ranksOf("competition", scores, tolerance),
};
