import { ranksOf } from "./rank-writer";
import type { Ranker } from "./ranker";

/**
 * Fractional rank ("1 2.5 2.5 4"): 1 + the number of scores greater by more than the tolerance + half the number of other
 * scores that tie. Ties share the mean of their places (R's `rank(ties.method = "average")`, Excel's RANK.AVG but for the
 * tolerance), and n ranks always add up to n (n + 1) / 2.
 *
 * @example fractional.rank(Float64Array.of(5, 9, 5, NaN, 1), 0) // Float64Array.of(2.5, 1, 2.5, NaN, 4)
 */
export const fractional: Ranker<"fractional"> = {
  method: "fractional",
  family: null,
  cost: "cheap",
  parameters: [],
  summary: "Ties share the mean of their ranks: 1, 2.5, 2.5, 4.",
  rank: (scores, tolerance) => ranksOf("fractional", scores, tolerance),
};
