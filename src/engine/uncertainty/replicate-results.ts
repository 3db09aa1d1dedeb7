import type { Method, Model } from "../model/model";
import type { ScoreOutcome } from "../results";
import { run as stages } from "../run";
import { effectiveWeights } from "../weight";
import { wholePlan } from "./base-runs";
import { changedIndicators } from "./changed-indicators";
import { countedAgain } from "./counted-again";
import type { Replicate } from "./replicate";
import { replicateRunner } from "./replicate-scorer";
import { replicateWeights } from "./replicate-weights";

/**
 * One replicate run by itself, with every stage: the same ranks of the index, bit for bit, as in a design. The model of
 * the results is the replicate's; its weights are in `results.weights`. Where the index has no scores, the problems say
 * why; another index of the framework may have none.
 *
 * @param root code of the index
 * @throws when the replicate names a node, an indicator or a method that does not exist
 * @example replicateResults(model, { leftOut: "SA1a" }, "PSCI").ok // true
 */
export function replicateResults(model: Model, replicate: Replicate, root: string): ScoreOutcome {
  const problems = replicateRunner(model, root).run(replicate);
  if (problems !== null) return { ok: false, problems };
  const own = replicateModel(model, replicate);
  const filled = stages.imputed(stages.screened(stages.denominated(stages.start(own))));
  const base = stages.weighted(stages.normalised(stages.transformed(stages.treated(filled))));
  const weights = replicateWeights(base, replicate, new Float64Array(own.framework.length));
  const setAside = countedAgain(base, replicate);
  const run = stages.aggregated({
    ...base,
    structure: { ...base.structure, weights, ...(setAside && { setAside }) },
    effectiveWeights: effectiveWeights(base.tree, weights),
  });
  return { ok: true, results: stages.finish({ ...run, ok: true }) };
}

/** The model with the choices, goalposts and values of a replicate; its weights are not in it. */
function replicateModel(model: Model, replicate: Replicate): Model {
  const { imputation, treatment, normalisation, weighting, aggregation } = replicate;
  const method: Method = {
    ...model.method,
    ...(imputation && { imputation }),
    ...(treatment && { treatment }),
    ...(normalisation && { normalisation }),
    ...(weighting && { weights: weighting }),
    ...(aggregation && { aggregation: wholePlan(aggregation) }),
  };
  return { ...model, method, indicators: changedIndicators(model, replicate) };
}
