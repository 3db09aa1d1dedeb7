import { inCell } from "./cells/in-cell";

/**
 * Ranks of scores, 1 for the highest. Scores that differ by less than a thousand-millionth of the largest are ties.
 * @customfunction RANKS
 * @param scores Scores in one row or column.
 * @param kind How ties are ranked: "competition" (default: 1, 2, 2, 4), "dense" (1, 2, 2, 3) or "fractional".
 * @param groups One label per score, to rank within groups; a blank label has no rank.
 * @returns One rank per score, in the same shape; blank where there is no score.
 */
export function ranks(scores: unknown[][], kind?: string, groups?: unknown[][]): Promise<unknown[][]> {
  return inCell((work) => work.ranks(scores, kind, groups));
}
