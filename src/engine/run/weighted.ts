import { nodeAggregations } from "../aggregate";
import { registered } from "../method/registered";
import { effectiveWeights, weightings, withoutSetAside } from "../weight";
import type { Normalised, Weighted } from "./state";

/** Nominal and effective weights, without what was set aside, and with them the structure of the index. */
export function weighted(run: Normalised): Weighted {
  const { framework, method } = run.model;
  const weigher = registered(weightings, method.weights.method);
  const given = Float64Array.from(framework, (node) => node.weight);
  const weights = withoutSetAside(run.tree, weigher.weigh(given), run.isSetAside);
  return {
    ...run,
    structure: { tree: run.tree, weights, aggregations: nodeAggregations(method.aggregation, framework) },
    effectiveWeights: effectiveWeights(run.tree, weights),
  };
}
