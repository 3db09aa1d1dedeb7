import { membersOf, rankings, rankMembers, tieTolerance } from "../rank";
import { groupLabels } from "./labels";
import type { Aggregated, Ranked } from "./state";

/** Ranks of every node, overall and within the units' groups; indicators are ranked on their normalised values. */
export function ranked(run: Aggregated): Ranked {
  const ranker = rankings[run.model.method.ranks];
  const groups = membersOf(groupLabels(run.model) ?? []);
  const tolerances = run.scores.map(tieTolerance);
  return {
    ...run,
    ranks: run.scores.map((score, node) => ranker.rank(score, tolerances[node]!)),
    groupRanks: run.scores.map((score, node) => rankMembers(ranker, score, groups, tolerances[node]!)),
  };
}
