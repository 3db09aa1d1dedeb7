import { aggregate, refusalProblems } from "../aggregate";
import { remembered } from "../method/remembered";
import type { AggregationPlan, Choice, Method, Model } from "../model/model";
import type { EngineProblem } from "../problem";
import { rankings, tieTolerance } from "../rank";
import { denominated, imputed, normalised, screened, start, treated, weighted } from "../run";
import { withoutSetAside } from "../weight";
import type { Replicate } from "./replicate";

/** What a replicate gives: the scores and ranks of an index, or why it has none. */
export type Outcome =
  | { readonly scored: true; readonly scores: Float64Array; readonly ranks: Float64Array }
  | { readonly scored: false; readonly problems: readonly EngineProblem[] };

const nothingScored: EngineProblem = { code: "nothing-scored", severity: "error", where: {}, details: {} };

/**
 * What runs the replicates of a model. Each stage is run once for each different set of choices up to it, and what it
 * leaves is kept: a replicate that changes weights only costs one aggregation.
 *
 * @param root code of the index that is scored
 * @throws when the model or a replicate names a node or a method that does not exist
 */
export function replicator(model: Model, root: string): (replicate: Replicate) => Outcome {
  const raw = screened(denominated(start(model)));
  const node = nodeOf(model, root);
  const withMethod = <Run extends { readonly model: Model }>(run: Run, change: Partial<Method>): Run => ({
    ...run,
    model: { ...run.model, method: { ...run.model.method, ...change } },
  });
  const fill = remembered((imputation: Choice) => imputed(withMethod(raw, { imputation })));
  const treat = remembered((imputation: Choice, treatment: Choice) =>
    treated(withMethod(fill(imputation), { treatment })),
  );
  const scale = remembered((imputation: Choice, treatment: Choice, normalisation: Choice) =>
    normalised(withMethod(treat(imputation, treatment), { normalisation })),
  );
  const weigh = remembered(
    (imputation: Choice, treatment: Choice, normalisation: Choice, aggregation: AggregationPlan) =>
      weighted(withMethod(scale(imputation, treatment, normalisation), { aggregation })),
  );
  const ranker = rankings[model.method.ranks];

  return (replicate) => {
    const { imputation, treatment, normalisation } = { ...model.method, ...replicate };
    const aggregation = replicate.aggregation
      ? { default: replicate.aggregation, levels: {}, nodes: {} }
      : model.method.aggregation;
    const run = weigh(imputation, treatment, normalisation, aggregation);
    const weights = run.structure.weights.slice();
    for (const [code, factor] of replicate.weightFactors ?? []) weights[nodeOf(model, code)]! *= factor;
    const setAside = run.isSetAside.slice();
    if (replicate.leftOut !== undefined) setAside[columnOf(model, replicate.leftOut)] = true;
    const structure = { ...run.structure, weights: withoutSetAside(raw.tree, weights, setAside) };
    const { scores, refusals } = aggregate(structure, run.normalised, model.method.missing);
    const own = refusals.filter((refusal) => raw.tree.rootOf[refusal.node] === node);
    if (own.length > 0) return { scored: false, problems: refusalProblems(model, structure, own) };
    const index = scores[node]!;
    if (index.every(Number.isNaN)) return { scored: false, problems: [nothingScored] };
    return { scored: true, scores: index, ranks: ranker.rank(index, tieTolerance(index)) };
  };
}

function nodeOf(model: Model, code: string): number {
  const node = model.framework.findIndex((candidate) => candidate.code === code);
  if (node < 0) throw new Error(`The framework has no node "${code}".`);
  return node;
}

function columnOf(model: Model, code: string): number {
  const column = model.indicators.findIndex((candidate) => candidate.code === code);
  if (column < 0) throw new Error(`The model has no indicator "${code}".`);
  return column;
}
