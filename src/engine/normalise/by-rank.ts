import type { Direction } from "../model/tables";
import type { NormalFit } from "../stages";
import { ascendingRanks, columnRanks, type TieRule } from "./ascending-rank";

/** The score of a rank among n values; NaN for NaN. */
export interface RankScale {
  readonly direction: Direction;
  readonly ties?: TieRule;
  readonly scoreOf: (rank: number, n: number) => number;
}

/** The scale of a column that gives each value a score by its rank. The ranks are computed when they are first needed. */
export function byRank(column: Float64Array, n: number, scale: RankScale): NormalFit {
  const { direction, ties = "smallest", scoreOf } = scale;
  let ranks: ReturnType<typeof ascendingRanks> | undefined;
  const apply = (x: number): number => {
    // A missing target needs no ranks.
    if (Number.isNaN(x)) return NaN;
    ranks ??= ascendingRanks(column, direction);
    return scoreOf(ties === "mean" ? ranks.averageRank(x) : ranks.rank(x), n);
  };
  return {
    ok: true,
    apply,
    applyToAll: (all) => {
      if (all !== column) return all.map(apply);
      const scores = columnRanks(column, direction, ties);
      for (let i = 0; i < scores.length; i++) scores[i] = scoreOf(scores[i]!, n);
      return scores;
    },
  };
}
