import { aggregationChoice, at } from "../../../engine/internal";
import type { Plan } from "../../plan";
import { and, compare, missing, number, when } from "../../tree/build";
import type { Expression } from "../../tree/expression";
import { childrenOf, enough, presentChildren } from "./children";
import { sqlAggregations } from "./sql-aggregations";

/** The score of an aggregate from the columns of its children; missing where too few of them have a value. */
export function aggregatedValue(plan: Plan, node: number, from: string): Expression {
  const choice = aggregationChoice(plan.index.method.aggregation, at(plan.index.framework, node));
  const aggregation = sqlAggregations[choice.method];
  if (aggregation === undefined) throw new Error(`SQL has no "${choice.method}".`);
  const children = childrenOf(plan, node, from);
  if (children.length === 0) return missing;
  const value = aggregation.value(children, choice);
  const condition = enough(plan, children);
  const isThere = compare(presentChildren(children), ">=", number(1));
  const conditions = [
    ...(condition !== null ? [condition] : []),
    ...(condition === null && aggregation.needsOne ? [isThere] : []),
    ...aggregation.defined(children, choice),
  ];
  return conditions.length === 0 ? value : when(and(...conditions), value);
}
