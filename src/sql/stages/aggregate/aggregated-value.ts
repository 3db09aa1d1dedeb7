import { aggregationChoice, at } from "../../../engine/internal";
import type { Plan } from "../../plan";
import { and, compare, missing, number, or, when } from "../../tree/build";
import type { Expression } from "../../tree/expression";
import { type Child, childrenOf, enough, presentChildren, usedChildren, usedWeight } from "./children";
import { countsSetAside, enoughElements } from "./set-aside";
import { type SqlAggregation, sqlAggregations } from "./sql-aggregations";

/** The score of an aggregate, and where it is refused. */
export interface AggregatedValue {
  /** Missing where too few children have a value, or one has a value that the aggregation is not defined for. */
  readonly value: Expression;
  /** 1 where a value is refused; null for an aggregation that refuses none. */
  readonly refused: Expression | null;
}

/** The score of an aggregate from the columns of its children. */
export function aggregatedValue(plan: Plan, node: number, from: string): AggregatedValue {
  const choice = aggregationChoice(plan.index.method.aggregation, at(plan.index.framework, node));
  const aggregation = sqlAggregations[choice.method];
  if (aggregation === undefined) throw new Error(`SQL has no "${choice.method}".`);
  const children = childrenOf(plan, node, from);
  if (children.length === 0) return { value: missing, refused: null };
  const whole = { weight: usedWeight(plan, children), children: usedChildren(plan, children) };
  const value = aggregation.value(children, choice, whole);
  const there = countsSetAside(plan)
    ? [hasOne(children), enoughElements(plan, node, from)]
    : presence(plan, children, aggregation);
  const defined = aggregation.defined(children, choice);
  const conditions = [...there, ...defined];
  return {
    value: conditions.length === 0 ? value : when(and(...conditions), value),
    refused:
      defined.length === 0
        ? null
        : when(and(...(there.length > 0 ? there : [hasOne(children)]), or(...defined.map(not))), number(1)),
  };
}

/** The conditions that enough children have a value. */
function presence(
  plan: Plan,
  children: readonly Child[],
  { needsOne }: SqlAggregation,
): readonly Expression[] {
  const condition = enough(plan, children);
  if (condition !== null) return [condition];
  return needsOne ? [hasOne(children)] : [];
}

const hasOne = (children: readonly Child[]): Expression =>
  compare(presentChildren(children), ">=", number(1));

/** A condition is false, for one that is never missing. */
const not = (condition: Expression): Expression =>
  compare(when(condition, number(1), number(0)), "=", number(0));
