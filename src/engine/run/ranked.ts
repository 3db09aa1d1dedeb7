import { membersOf, rankings, rankMembers, rankWriter, tieTolerance } from "../rank";
import { groupLabels } from "./labels";
import type { Aggregated, Ranked } from "./state";

/** Ranks of every node, overall and within the units' groups; indicators are ranked on their normalised values. */
export function ranked(run: Aggregated): Ranked {
  const kind = run.model.method.ranks;
  const write = rankWriter(kind, run.model.units.length);
  const ranksOf = (score: Float64Array, tolerance: number): Float64Array => {
    const ranks = new Float64Array(score.length);
    write(score, tolerance, ranks);
    return ranks;
  };
  const groups = membersOf(groupLabels(run.model) ?? []);
  const columns = run.scores.map((score) => ({ score, tolerance: tieTolerance(score) }));
  return {
    ...run,
    ranks: columns.map(({ score, tolerance }) => ranksOf(score, tolerance)),
    groupRanks: columns.map(({ score, tolerance }) => rankMembers(rankings[kind], score, groups, tolerance)),
  };
}
