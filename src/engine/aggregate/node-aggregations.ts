import { chosen } from "../method/registered";
import type { AggregationPlan, Choice } from "../model/choice";
import type { FrameworkNode } from "../model/tables";
import type { NodeAggregation } from "../stages";
import { aggregations } from "./aggregations";

/**
 * The aggregation of each node, in the order of the framework: its own if the plan has one, else that of its level,
 * else the default. An indicator's entry is never used.
 *
 * @throws when the plan names a method that is not registered
 */
export function nodeAggregations(
  plan: AggregationPlan,
  framework: readonly FrameworkNode[],
): readonly NodeAggregation[] {
  return framework.map((node) => {
    const choice = aggregationChoice(plan, node);
    return { aggregator: chosen(aggregations, choice), parameters: choice.parameters };
  });
}

/**
 * The choice that a plan has for a node: its own, else that of its level, else the default.
 *
 * @example aggregationChoice(model.method.aggregation, { code: "Index", level: 3 }).method // model.method.aggregation.default.method
 */
export function aggregationChoice(
  plan: AggregationPlan,
  { code, level }: Pick<FrameworkNode, "code" | "level">,
): Choice {
  const own = Object.hasOwn(plan.nodes, code) ? plan.nodes[code] : undefined;
  return own ?? plan.levels[level] ?? plan.default;
}
