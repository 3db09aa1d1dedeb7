import { unitAggregations } from "../../../engine";
import { at, wholeOf } from "../../../engine/internal";
import type { Context } from "../context/context";
import { aggregationOf, dependsOnOthers } from "../method/aggregation-of";
import type { Step } from "./steps";

/** What an aggregate is after a step, one value per unit. */
export const stepValues = ({ results, structure }: Context, step: Step, a: number): Float64Array =>
  at(step === "aggregated" ? results.aggregated : results.unscaled, at(structure.aggregates, a));

/** The same, over its parts, of a unit that meets every target; NaN where there is none, or the mean is not defined there. */
export function targetOverParts(context: Context, a: number): number {
  const { results, structure } = context;
  const position = at(structure.aggregates, a);
  if (dependsOnOthers(context, position)) return NaN;
  const all = at(structure.children, position);
  const weightsOf = (positions: readonly number[]): Float64Array =>
    Float64Array.from(positions, (child) => at(results.weights, child));
  const children = all.filter(
    (child) => at(results.weights, child) > 0 && !Number.isNaN(at(results.targets, child)),
  );
  const { method, parameters } = aggregationOf(context, a);
  const aggregator = unitAggregations[method];
  if (children.length === 0 || aggregator === undefined) return NaN;
  return aggregator.aggregate(
    Float64Array.from(children, (child) => at(results.targets, child)),
    weightsOf(children),
    children.length,
    parameters,
    wholeOf(weightsOf(all)),
  );
}
