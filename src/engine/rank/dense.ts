import { ranksOf } from "./rank-writer";
import type { Ranker } from "./ranker";

/**
 * Dense rank ("1223"): the competition ranks numbered without gaps, 1 + the number of different competition ranks that
 * are better.
 *
 * @example dense.rank(Float64Array.of(5, 9, 5, NaN, 1), 0) // Float64Array.of(2, 1, 2, NaN, 3)
 */
export const dense: Ranker<"dense"> = {
  method: "dense",
  family: null,
  cost: "cheap",
  parameters: [],
  summary: "Ties share a rank, and none is skipped: 1, 2, 2, 3.",
  rank: (scores, tolerance) => ranksOf("dense", scores, tolerance),
};
