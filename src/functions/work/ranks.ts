import { rankings, rankWithin, tieTolerance } from "../../engine";
import { isGiven } from "../cells/given";
import { oneLabelPerUnit } from "../cells/one-label-per-unit";
import { listOf, spilledLike } from "../cells/table";
import { methodFromWords } from "../cells/words";

/** Ranks of scores, 1 for the highest. Scores that differ by less than a thousand-millionth of the largest are ties. */
export function ranks(scores: unknown[][], kind?: string, groups?: unknown[][]): unknown[][] {
  const list = listOf(scores, "Scores");
  const { definition } = methodFromWords("Kind", rankings, kind, "competition");
  const tolerance = tieTolerance(list);
  const ranked = isGiven(groups)
    ? rankWithin(definition, list, oneLabelPerUnit(groups, list.length), tolerance)
    : definition.rank(list, tolerance);
  return spilledLike(scores, [ranked]);
}
