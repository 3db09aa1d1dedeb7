import type { Model } from "./model/model";
import type { ScoreOutcome } from "./results";
import { allProblems, infiniteResults, run as stages, toIndex } from "./run";

/**
 * Scores an index: denominate, screen, impute, treat, normalise, weigh, aggregate, rank, compare with the reference, split
 * the gap. Pure: the same model gives the same results, and the model is not changed.
 *
 * Nothing is scored, and the problems say why, when a mean meets values that it is not defined for
 * (`mean-needs-positive`, one per node with all units concerned) when no unit has a score (`nothing-scored`), or when a
 * result is infinite (`result-infinite`). All else that cannot be used is set aside, and listed in `results.problems`.
 *
 * @throws when the model was not checked and names something that does not exist; see `parseModel`
 * @example
 * const outcome = score(model);
 * if (outcome.ok) outcome.results.ranks; // one column per node
 */
export function score(model: Model): ScoreOutcome {
  const run = toIndex(model);
  if (!run.ok) return { ok: false, problems: allProblems(run) };
  const scored = stages.finish(run);
  const infinite = infiniteResults(scored);
  return infinite.length > 0
    ? { ok: false, problems: [...infinite, ...scored.problems] }
    : { ok: true, results: scored };
}
