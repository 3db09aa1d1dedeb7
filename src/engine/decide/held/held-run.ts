import { at } from "../../at";
import type { Results } from "../../results";
import { aggregated } from "../../run/aggregated";
import type { Aggregated } from "../../run/state";
import { effectiveWeights } from "../../weight";
import type { ValueChange } from "../change";
import { structureOf } from "./structure-of";
import type { HeldScale } from "./held-scale";

/**
 * A run from changed values on the scale as it is: the values of these cells are new, their treated and normalised values
 * with them; all others stay, and so do the weights. It ends with the scores of every node.
 */
export function heldRun(results: Results, held: HeldScale, changes: readonly ValueChange[]): Aggregated {
  const { model } = results;
  const changed = (table: readonly Float64Array[], valueOf: (change: ValueChange) => number) => {
    const columns = [...table];
    for (const change of changes)
      columns[change.indicator] = at(columns, change.indicator).with(change.unit, valueOf(change));
    return columns;
  };
  const own = ({ value }: ValueChange) => value;
  const imputed = changed(results.imputed, own);
  const denominated = changed(results.denominated, own);
  const transformed = changed(results.transformed, ({ indicator, value }) => {
    const { treat, transform } = at(held.indicators, indicator);
    return transform(treat(value));
  });
  const structure = structureOf({ ...results, denominated, transformed });
  return aggregated({
    model,
    tree: structure.tree,
    problems: {},
    denominated,
    kept: results.kept,
    imputed,
    treated: changed(results.treated, ({ indicator, value }) => at(held.indicators, indicator).treat(value)),
    transformed,
    transforms: results.transforms,
    moved: held.indicators.map(({ moved }) => moved),
    carried: held.indicators.map(({ carried }) => carried),
    scaled: held.indicators.map(({ scaled }) => scaled),
    normalised: changed(results.normalised, ({ unit, indicator, value }) =>
      held.scoreOf(unit, indicator, value),
    ),
    isSetAside: model.indicators.map(({ code }) => results.setAside.includes(code)),
    normalisedTargets: Float64Array.from(held.indicators, ({ normalisedTarget }) => normalisedTarget),
    structure,
    effectiveWeights: effectiveWeights(structure.tree, structure.weights),
  });
}
