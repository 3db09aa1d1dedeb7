import { refer, targetScores } from "../gap";
import { groupLabels } from "./labels";
import { type Compared, type Ranked, withProblems } from "./state";

/** Scores of the targets, and the gap of every score to its reference: reference - score, positive when the unit is behind. */
export function compared(run: Ranked): Compared {
  const { model, structure, scores, normalisedTargets, fits } = run;
  const targets = targetScores(structure, normalisedTargets, fits);
  const context = { model, structure, scores, normalisedTargets, targets, labels: groupLabels(model) };
  const references = refer(context, model.method.gap);
  return {
    ...run,
    references,
    targets: targets.scores,
    gaps: scores.map((score, node) => less(references.byNode[node]!, score)),
    problems: withProblems(run, "gap", references.problems),
  };
}

/** The differences, entry by entry. */
function less(from: Float64Array, column: Float64Array): Float64Array {
  const differences = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) differences[i] = from[i]! - column[i]!;
  return differences;
}
