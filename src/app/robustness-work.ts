import { aggregations, type Model, type Perturbations } from "../engine";
import { goesByColumn } from "../engine/internal";

/** Cost of an aggregation in passes over its values; measured and rounded. */
const passes = { byColumn: 1, unitByUnit: 10 };

/** Cost of a replicate that repeats the stages before the aggregation. */
const allStages = 10;

/**
 * Rough amount of work that runs of an index take, in values read. It decides whether threads are started; the
 * results do not depend on it.
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
