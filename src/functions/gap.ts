import { extent, median } from "../engine";
import { isGiven } from "./cells/given";
import { inCell } from "./cells/in-cell";
import { oneLabelPerUnit } from "./cells/one-label-per-unit";
import { listOf, spilledLike } from "./cells/table";
import { refuse } from "./cells/refuse";
import { oneOf } from "./cells/words";

/**
 * How far each score is behind a reference: the reference minus the score.
 * @customfunction GAP
 * @param scores Scores in one row or column.
 * @param reference "best" (default), "median", "group median", or a figure.
 * @param groups One label a score, for "group median".
 * @returns One gap a score, in the same shape: positive where it is behind; blank where there is no score.
 */
export function gap(scores: unknown[][], reference?: unknown, groups?: unknown[][]): unknown[][] {
  return inCell(() => {
    const list = listOf(scores, "Scores");
    const references = referencesOf(list, reference, groups);
    return spilledLike(scores, [list.map((score, i) => references[i]! - score)]);
  });
}

function referencesOf(scores: Float64Array, reference: unknown, groups: unknown): Float64Array {
  if (typeof reference === "number") return scores.map(() => reference);
  const word = oneOf("Reference", ["best", "median", "group median"], reference);
  if (word !== "group median") {
    const found = word === "best" ? extent(scores).maximum : median(scores);
    return scores.map(() => found);
  }
  if (!isGiven(groups)) return refuse("The reference group median needs Groups: one label a score.");
  const labels = oneLabelPerUnit(groups, scores.length);
  return scores.map((_, i) => median(scores.filter((_, k) => labels[i] !== null && labels[k] === labels[i])));
}
