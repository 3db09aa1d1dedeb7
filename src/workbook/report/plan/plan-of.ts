import type { CostRule } from "../../../engine";
import type { CostRow, IndexPlan } from "../../decisions";
import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";

/** The plan of an index; null where the report has none. */
export function planOf({ input, model }: Context, { root }: IndexSheets): IndexPlan | null {
  if (input.decisions !== true) return null;
  return input.plans?.find((plan) => plan.root === nodeAt(model, root).code) ?? null;
}

/** The costs that a plan was made with. */
export const costsOf = ({ source }: Context, plan: IndexPlan): readonly CostRule[] =>
  plan.costs ?? source.decisions?.costs ?? [];

/** The row of the user's table with a cost: for the same indicator and the same units; null where it is gone. */
export const rowOf = ({ source }: Context, rule: CostRule): CostRow | null =>
  source.decisions?.costs.find(
    ({ indicator, unit, group }) =>
      indicator === rule.indicator && unit === rule.unit && group === rule.group,
  ) ?? null;
