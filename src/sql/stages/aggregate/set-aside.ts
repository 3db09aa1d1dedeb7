import { at } from "../../../engine/internal";
import type { Plan, PlannedIndicator } from "../../plan";
import { add, cases, column, compare, isPresent, number, when } from "../../tree/build";
import type { Expression } from "../../tree/expression";
import { type Child, isInUse, needed } from "./children";

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
  children: readonly Child[],
  from: string,
): readonly (readonly [string, Expression])[] =>
  countsSetAside(plan) && at(plan.tree.parent, node) >= 0
    ? [[hasColumn(at(plan.nodes, node)), when(enoughElements(plan, children, from), number(1), number(0))]]
    : [];

/** The condition that enough elements are present, those that are set aside among them. */
export function enoughElements(plan: Plan, children: readonly Child[], from: string): Expression {
  const elements = children.filter(({ counts }) => counts);
  const has = ({ node, value }: Child): Expression => {
    const own = column(hasColumn(at(plan.nodes, node)), from);
    if (at(plan.tree.column, node) >= 0) return own;
    return cases(
      [
        [isPresent(value), number(1)],
        [isInUse(plan, node), number(0)],
      ],
      own,
    );
  };
  const present = elements.length === 0 ? number(0) : add(...elements.map(has));
  return compare(present, ">=", number(needed(plan.index.method.missing, elements.length)));
}
