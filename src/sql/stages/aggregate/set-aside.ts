import { at } from "../../../engine/internal";
import type { Plan, PlannedIndicator } from "../../plan";
import { add, cases, column, compare, isPresent, number, when } from "../../tree/build";
import type { Expression } from "../../tree/expression";
import { isInUse, leavesBelow, needed } from "./children";

/** Whether what is set aside counts under the rule for missing data. */
export const countsSetAside = ({ index: { method } }: Plan): boolean =>
  method.missing.rule === "share" && method.missing.setAside === "counts";

/** The column that says 1 where a unit has a node, also one that is set aside; 0 where it has not. */
const hasColumn = (name: string): string => `${name}__has`;

/** Such a column of each indicator, of the values that would be normalised. */
export const indicatorsPresent = (
  plan: Plan,
  indicators: readonly PlannedIndicator[],
  from: string,
): readonly (readonly [string, Expression])[] =>
  countsSetAside(plan)
    ? indicators.map((one) => [
        hasColumn(one.column),
        when(isPresent(column(one.column, from)), number(1), number(0)),
      ])
    : [];

/** Such a column of an aggregate, as if it were set aside. */
export const aggregatePresent = (
  plan: Plan,
  node: number,
  from: string,
): readonly (readonly [string, Expression])[] =>
  countsSetAside(plan) && at(plan.tree.parent, node) >= 0
    ? [[hasColumn(at(plan.nodes, node)), when(enoughElements(plan, node, from), number(1), number(0))]]
    : [];

/** The condition that enough elements are present, those that are set aside among them. */
export function enoughElements(plan: Plan, node: number, from: string): Expression {
  const elements = elementsOf(plan, node);
  const has = (child: number): Expression => {
    const name = at(plan.nodes, child);
    const own = column(hasColumn(name), from);
    if (at(plan.tree.column, child) >= 0) return own;
    return cases(
      [
        [isPresent(column(name, from)), number(1)],
        [isInUse(plan, child), number(0)],
      ],
      own,
    );
  };
  const present = elements.length === 0 ? number(0) : add(...elements.map(has));
  return compare(present, ">=", number(needed(plan.index.method.missing, elements.length)));
}

/** The children that count: those with a weight, below which something has one. Made weights are 0 for what is set aside. */
function elementsOf(plan: Plan, node: number): readonly number[] {
  const { index, tree } = plan;
  const children = [...at(tree.children, node)];
  if (plan.hasMadeWeights || index.method.weights.method !== "given") return children;
  return children.filter(
    (child) => at(index.framework, child).weight > 0 && leavesBelow(plan, child, true).length > 0,
  );
}
