import { chosen } from "../method/registered";
import type { AggregationPlan } from "../model/choice";
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
    const own = Object.hasOwn(plan.nodes, node.code) ? plan.nodes[node.code] : undefined;
    const choice = own ?? plan.levels[node.level] ?? plan.default;
    return { aggregator: chosen(aggregations, choice), parameters: choice.parameters };
  });
}
