import { aggregations, type Model, type Perturbations } from "../engine";
import { goesByColumn } from "../engine/internal";

/** What an aggregation costs, in passes over its values; measured, and rounded to what matters. */
const passes = { byColumn: 1, unitByUnit: 10 };

/** What a replicate costs that goes through the stages before the aggregation again. */
const allStages = 10;

/**
 * Roughly how much work runs of an index are: values that are gone over. For whether it is worth starting threads; what
 * comes out does not depend on it.
 */
export function workOf(model: Model, perturbations: Perturbations, runs: number): number {
  const { aggregation } = model.method;
  const choices = [
    ...(perturbations.aggregations ?? []),
    ...[aggregation.default, ...Object.values(aggregation.levels), ...Object.values(aggregation.nodes)],
  ];
  const cost = choices.reduce((most, { method }) => Math.max(most, passesOf(method, model.units.length)), 1);
  const stages = perturbations.goalposts || perturbations.raters ? allStages : 1;
  return runs * model.units.length * model.framework.length * cost * stages;
}

function passesOf(method: string, units: number): number {
  if (goesByColumn(method)) return passes.byColumn;
  return aggregations[method]?.cost === "cheap" ? passes.unitByUnit : Math.max(units, passes.unitByUnit);
}
