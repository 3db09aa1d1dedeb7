import { nodeAggregations, setAsideCounts } from "../aggregate";
import { nodeFinishes } from "../aggregate/node-finishes";
import { frozenWeights } from "../frozen/frozen-weights";
import { chosen } from "../method/registered";
import { unitWeightsOf } from "../model/unit-weights";
import { effectiveWeights, weightings, withoutSetAside } from "../weight";
import { type Normalised, type Weighted, withProblems } from "./state";

/** Nominal and effective weights, without what was set aside, and with them the structure of the index. */
export function weighted(run: Normalised): Weighted {
  const { model, tree, isSetAside } = run;
  const { framework, method } = model;
  const weigher = chosen(weightings, method.weights);
  const given = Float64Array.from(framework, ({ weight }) => weight);
  const aggregations = nodeAggregations(method.aggregation, framework);
  const finishes = nodeFinishes(model, run.denominated);
  const setAside = setAsideCounts(run);
  const { weights: made, problems } =
    frozenWeights(model) ??
    weigher.weigh(
      {
        ...{ model, missing: method.missing, tree, given, columns: run.normalised, isSetAside, aggregations },
        ...(finishes && { finishes }),
        ...(setAside && { setAside }),
        unitWeights: unitWeightsOf(model),
      },
      method.weights.parameters,
    );
  const weights = withoutSetAside(tree, made, isSetAside);
  return {
    ...run,
    structure: {
      ...{ tree, weights, aggregations },
      ...(finishes && { finishes }),
      ...(setAside && { setAside }),
    },
    effectiveWeights: effectiveWeights(tree, weights),
    problems: withProblems(run, "weigh", problems),
  };
}
