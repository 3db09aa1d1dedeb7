import { at } from "../at";
import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { Direction } from "../model/tables";
import type { Imputer } from "../stages";
import { extent } from "../statistics";
import { familiesOf } from "./families";
import { fillWith } from "./fill";

/** The level of the ancestor whose indicators a value is estimated from; 2 is the parent at any level. */
export const rowLevel: NumberParameter = { kind: "number", name: "level", default: 2, minimum: 2 };

/**
 * Imputation of a unit by its own other indicators: every indicator is brought to 0 (worst) to 1 (best), the gap takes a
 * statistic of the unit's values below the same ancestor, and that is brought back to the gap's own scale.
 *
 *     share = (x - worst) / (best - worst);  filled = worst + statistic(shares) * (best - worst)
 *
 * Worst and best are the extremes of the observed values, by direction. An indicator with one distinct value has no
 * scale: it is not used, and its own gaps take that value where the unit has another indicator. A unit without any
 * value below the ancestor, and an indicator without any value, stay missing; without a framework all gaps do.
 *
 * Source: COINr `Impute(impute_by = "row")`, which stops at an indicator with one distinct value.
 */
export const fillRows =
  (statistic: (values: Float64Array) => number): Imputer["impute"] =>
  (table, { framework }, parameters) => {
    if (framework === null) return table;
    const { tree, model } = framework;
    const families = familiesOf(tree, model.framework, numberOf(rowLevel, parameters));
    const scaled = table.map((column, j) => {
      const { worst, best } = scaleOf(column, at(model.indicators, j).direction);
      return { column, worst, best, shares: column.map((x) => (x - worst) / (best - worst)) };
    });
    return scaled.map(({ column, worst, best }, j) => {
      const family = at(families, j).map((k) => at(scaled, k).shares);
      return fillWith(column, (i) => {
        const share = statistic(Float64Array.from(family, (shares) => shares[i]!));
        return worst + share * (best - worst);
      });
    });
  };

function scaleOf(
  column: Float64Array,
  direction: Direction,
): { readonly worst: number; readonly best: number } {
  const { minimum, maximum } = extent(column);
  return direction === 1 ? { worst: minimum, best: maximum } : { worst: maximum, best: minimum };
}
