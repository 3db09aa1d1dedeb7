import { at } from "../at";
import type { Model } from "../model/model";
import type { CostRule } from "./cost-rule";

/**
 * What it costs a unit to change an indicator: its own rule, else that of its group (a label in any group column), else the one
 * for every unit; of two alike the first. Null where no cost is stated. `unit` and `indicator` are positions in the model.
 *
 * @example costFor([], model, 0, 0) // null
 */
export function costFor<Rule extends CostRule>(
  costs: readonly Rule[],
  { units, indicators, groups }: Pick<Model, "units" | "indicators" | "groups">,
  unit: number,
  indicator: number,
): Rule | null {
  const own = at(units, unit).code;
  const labels = new Set(groups.map((group) => at(group.labels, unit)));
  const rules = costs.filter((rule) => rule.indicator === at(indicators, indicator).code);
  return (
    rules.find((rule) => rule.unit === own) ??
    rules.find((rule) => rule.unit === null && rule.group !== null && labels.has(rule.group)) ??
    rules.find((rule) => rule.unit === null && rule.group === null) ??
    null
  );
}
