import type { Model } from "./model/model";
import type { Results, ScoreOutcome } from "./results";
import { availability } from "./screen";
import {
  allProblems,
  compared,
  imputations,
  infiniteResults,
  ranked,
  split,
  type Split,
  toIndex,
  treatments,
} from "./run";

/**
 * Scores an index: denominate, screen, impute, treat, normalise, weigh, aggregate, rank, compare with the reference, split
 * the gap. Pure: the same model gives the same results, and the model is not changed.
 *
 * Nothing is scored, and the problems say why, when a mean meets values that it is not defined for
 * (`mean-needs-positive`, one a node with all units concerned) when no unit has a score (`nothing-scored`), or when a result is infinite (`result-infinite`). Everything
 * else that is wrong is set aside, and named in the results' problems.
 *
 * @throws when the model was never checked and names something that does not exist; see `parseModel`
 * @example
 * const outcome = score(model);
 * if (outcome.ok) outcome.results.ranks; // one column a node
 */
export function score(model: Model): ScoreOutcome {
  const run = toIndex(model);
  if (!run.ok) return { ok: false, problems: allProblems(run) };
  const scored = results(split(compared(ranked(run))));
  const infinite = infiniteResults(scored);
  return infinite.length > 0
    ? { ok: false, problems: [...infinite, ...scored.problems] }
    : { ok: true, results: scored };
}

const results = (run: Split): Results => ({
  model: run.model,
  denominated: run.denominated,
  availability: availability(run.denominated, run.model.units.length),
  kept: run.kept,
  imputed: run.imputed,
  treated: run.treated,
  normalised: run.normalised,
  setAside: run.model.indicators.filter((_, j) => run.isSetAside[j]).map(({ code }) => code),
  weights: run.structure.weights,
  effectiveWeights: run.effectiveWeights,
  scores: run.scores,
  ranks: run.ranks,
  groupRanks: run.groupRanks,
  targets: run.targets,
  references: run.references.byNode,
  gaps: run.gaps,
  contributions: run.contributions,
  imputations: imputations(run),
  treatments: treatments(run),
  transforms: run.transforms,
  problems: allProblems(run),
});
