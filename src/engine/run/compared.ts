import { refer, targetScores } from "../gap";
import { groupLabels } from "./labels";
import { type Compared, type Ranked, withProblems } from "./state";

/** Scores of the targets, and the gap of every score to its reference: reference - score, positive when the unit is behind. */
export function compared(run: Ranked): Compared {
  const { model, structure, scores, normalisedTargets } = run;
  const targets = targetScores(structure, normalisedTargets);
  const context = { model, structure, scores, normalisedTargets, targets, labels: groupLabels(model) };
  const references = refer(context, model.method.gap);
  return {
    ...run,
    references,
    targets: targets.scores,
    gaps: scores.map((score, node) => score.map((x, i) => references.byNode[node]![i]! - x)),
    problems: withProblems(run, "gap", references.problems),
  };
}
