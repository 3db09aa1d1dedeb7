import { at } from "../../at";
import { registered } from "../../method/registered";
import type { RankKind } from "../../model/model";
import { rankings, tieTolerance } from "../../rank";

/** The rank of one unit among the scores of all; the whole column is ranked only where ties need it. */
export function unitRank(kind: RankKind): (scores: Float64Array, unit: number) => number {
  const ranker = registered(rankings, kind);
  return (scores, unit) => {
    const own = at(scores, unit);
    if (Number.isNaN(own)) return NaN;
    const tolerance = tieTolerance(scores);
    if (kind !== "competition") return at(ranker.rank(scores, tolerance), unit);
    let rank = 1;
    for (const score of scores) if (score > own + tolerance) rank++;
    return rank;
  };
}
