import { inCell } from "./cells/in-cell";

/**
 * How far each score is behind a reference: the reference minus the score.
 * @customfunction GAP
 * @param scores Scores in one row or column.
 * @param reference "best" (default), "median", "group median", or a figure.
 * @param groups One label per score, for "group median".
 * @returns One gap per score, in the same shape: positive where it is behind; blank where there is no score.
 */
export function gap(scores: unknown[][], reference?: unknown, groups?: unknown[][]): Promise<unknown[][]> {
  return inCell((work) => work.gap(scores, reference, groups));
}
