import { remembered } from "../method/remembered";
import type { AggregationName } from "../model/method-names";
import type { Choice, Method, Model } from "../model/model";
import { denominated, imputed, normalised, screened, start, transformed, treated, weighted } from "../run";
import { changedIndicators } from "./changed-indicators";
import { choiceNumbers } from "./choice-numbers";
import { type Evaluator, evaluator } from "./evaluator";
import { leafColumn } from "./node-column";
import type { Replicate } from "./replicate";

/** A run up to its weights, and a function that returns the scores of a root for other weights. */
export interface BaseRun {
  readonly run: ReturnType<typeof weighted>;
  readonly evaluate: Evaluator;
}

type Imputed = ReturnType<typeof imputed>;

/**
 * The runs that replicates start from. Each stage is run once for each different set of choices up to it, and its
 * result is kept. Other values and other goalposts have their own run, from the first stage that they change.
 *
 * @param root index of the node that is scored
 */
export function baseRuns(model: Model, root: number): (replicate: Replicate) => BaseRun {
  const started = start(model);
  const screen = (own: Model) => screened(denominated({ ...started, model: own }));
  const imputedFrom = (raw: ReturnType<typeof screened>) => (imputation: Method["imputation"]) =>
    imputed(withMethod(raw, { imputation }));

  const fill = remembered(imputedFrom(screen(model)));
  const base = laterStages(model, root, fill);
  return (replicate) => {
    if (!replicate.values && !replicate.goalposts) return base(replicate);
    const own = { ...model, indicators: changedIndicators(model, replicate) };
    if (replicate.values) return laterStages(model, root, imputedFrom(screen(own)))(replicate);
    return laterStages(model, root, (imputation) => withIndicators(fill(imputation), own))(replicate);
  };
}

/** From the imputed values on. */
function laterStages(
  { method }: Model,
  root: number,
  fill: (imputation: Method["imputation"]) => Imputed,
): (replicate: Replicate) => BaseRun {
  const treat = remembered((imputation: Method["imputation"], treatment: Method["treatment"]) =>
    treated(withMethod(fill(imputation), { treatment })),
  );
  const scale = remembered(
    (
      imputation: Method["imputation"],
      treatment: Method["treatment"],
      normalisation: Method["normalisation"],
    ) => {
      const run = normalised(withMethod(transformed(treat(imputation, treatment)), { normalisation }));
      return { run, leaves: run.normalised.map(leafColumn) };
    },
  );
  const weigh = (replicate: Replicate): BaseRun => {
    const { imputation, treatment, normalisation, weighting = method.weights } = { ...method, ...replicate };
    const aggregation = replicate.aggregation ? wholePlan(replicate.aggregation) : method.aggregation;
    const { run: before, leaves } = scale(imputation, treatment, normalisation);
    const run = weighted(withMethod(before, { weights: weighting, aggregation }));
    return { run, evaluate: evaluator(run.structure, run.normalised, leaves, method.missing, root) };
  };

  const numberOf = choiceNumbers();
  const known = new Map<string, BaseRun>();
  return (replicate) => {
    const key =
      `${numberOf(replicate.imputation ?? method.imputation)} ` +
      `${numberOf(replicate.treatment ?? method.treatment)} ` +
      `${numberOf(replicate.normalisation ?? method.normalisation)} ` +
      `${numberOf(replicate.weighting ?? method.weights)} ` +
      `${numberOf(replicate.aggregation ?? method.aggregation)}`;
    const base = known.get(key) ?? weigh(replicate);
    known.set(key, base);
    return base;
  };
}

const withMethod = <Run extends { readonly model: Model }>(run: Run, change: Partial<Method>): Run => ({
  ...run,
  model: { ...run.model, method: { ...run.model.method, ...change } },
});

const withIndicators = (run: Imputed, { indicators }: Model): Imputed => ({
  ...run,
  model: { ...run.model, indicators },
});

/** An aggregation of every node. */
export const wholePlan = (choice: Choice<AggregationName>): Method["aggregation"] => ({
  default: choice,
  levels: {},
  nodes: {},
});
