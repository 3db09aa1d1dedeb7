import { rankings, rankWithin, tieTolerance } from "../engine";
import { isGiven } from "./cells/given";
import { inCell } from "./cells/in-cell";
import { oneLabelPerUnit } from "./cells/one-label-per-unit";
import { listOf, spilledLike } from "./cells/table";
import { choiceOf } from "./cells/words";

/**
 * Ranks of scores, 1 for the highest. Scores that differ by less than a thousand-millionth of the largest are ties.
 * @customfunction RANKS
 * @param scores Scores in one row or column.
 * @param kind How ties are ranked: "competition" (default: 1, 2, 2, 4), "dense" (1, 2, 2, 3) or "fractional".
 * @param groups One label a score, to rank within groups; a blank label has no rank.
 * @returns One rank a score, in the same shape; blank where there is no score.
 */
export function ranks(scores: unknown[][], kind?: string, groups?: unknown[][]): unknown[][] {
  return inCell(() => {
    const list = listOf(scores, "Scores");
    const { definition } = choiceOf("Kind", rankings, kind, "competition");
    const tolerance = tieTolerance(list);
    const ranked = isGiven(groups)
      ? rankWithin(definition, list, oneLabelPerUnit(groups, list.length), tolerance)
      : definition.rank(list, tolerance);
    return spilledLike(scores, [ranked]);
  });
}
