import type { MissingRule } from "../../../engine";
import { at } from "../../../engine/internal";
import type { Plan } from "../../plan";
import { parameterOf } from "../parameter-columns";
import { add, call, cases, column, compare, isMissing, isPresent, number, or, when } from "../../tree/build";
import type { Expression } from "../../tree/expression";

/** A child of an aggregate with a weight above 0. */
export interface Child {
  readonly node: number;
  readonly value: Expression;
  readonly weight: Expression;
}

/** The children of a node that have a weight. One that was set aside has no value, and so does not count. */
export function childrenOf(plan: Plan, node: number, from: string): readonly Child[] {
  const { index, tree } = plan;
  const kind = index.method.weights.method;
  return [...at(tree.children, node)].flatMap((child): readonly Child[] => {
    const value = column(at(plan.nodes, child), from);
    const weight = kind === "given" ? number(at(index.framework, child).weight) : number(1);
    if (kind === "given" && !(at(index.framework, child).weight > 0)) return [];
    return [{ node: child, value, weight: kind === "equal effective" ? leavesInUse(plan, child) : weight }];
  });
}

/** How many indicators below a node are in use. */
const leavesInUse = (plan: Plan, node: number): Expression =>
  add(...leavesBelow(plan, node, false).map((leaf) => when(isUsed(plan, leaf), number(1), number(0))));

/** Indicators below a node; `weighed`: only those whose weight, and that of every node between, is above 0. */
export function leavesBelow(plan: Plan, node: number, weighed: boolean): readonly number[] {
  const { tree, index } = plan;
  if (at(tree.column, node) >= 0) return [node];
  const counts = (child: number): boolean =>
    !weighed || index.method.weights.method !== "given" || at(index.framework, child).weight > 0;
  return [...at(tree.children, node)].filter(counts).flatMap((child) => leavesBelow(plan, child, weighed));
}

const isUsed = (plan: Plan, leaf: number): Expression =>
  isMissing(parameterOf(at(plan.indicators, at(plan.tree.column, leaf)), "set_aside"));

/** How many of the children have a value. */
export const presentChildren = (children: readonly Child[]): Expression =>
  add(...children.map(({ value }) => when(isPresent(value), number(1), number(0))));

/** How many of the children are in use: not set aside, with all below them. */
export const usedChildren = (plan: Plan, children: readonly Child[]): Expression =>
  add(...children.map(({ node }) => when(isInUse(plan, node), number(1), number(0))));

/** The sum of the weights of the children that are in use. */
export const usedWeight = (plan: Plan, children: readonly Child[]): Expression =>
  add(...children.map(({ node, weight }) => when(isInUse(plan, node), weight, number(0))));

/** Whether a node has an indicator below it that is in use. */
export function isInUse(plan: Plan, node: number): Expression {
  const leaves = leavesBelow(plan, node, true);
  return leaves.length === 0
    ? compare(number(1), "=", number(0))
    : or(...leaves.map((leaf) => isUsed(plan, leaf)));
}

/** What is present of `term`: 0 for a child without a value. */
export const sumOver = (children: readonly Child[], term: (child: Child) => Expression): Expression =>
  add(...children.map((child) => when(isPresent(child.value), term(child), number(0))));

/** The sum of the weights of the children that have a value. */
export const presentWeight = (children: readonly Child[]): Expression =>
  sumOver(children, ({ weight }) => weight);

/** How many of so many elements must be present under a share. */
export function needed(missing: MissingRule, count: number): number {
  const share = missing.rule === "share" ? missing.share : 0;
  let k = 1;
  while (k <= count && k / count < share) k++;
  return k;
}

/** The condition that enough children have a value under the rule for missing data; null where one is enough. */
export function enough(plan: Plan, children: readonly Child[]): Expression | null {
  const { missing } = plan.index.method;
  if (missing.rule === "renormalise" || children.length === 0) return null;
  const used = usedChildren(plan, children);
  if (missing.rule === "all")
    return compare(presentChildren(children), ">=", call("greatest", used, number(1)));
  const counts = children.map((_, k) => k + 1);
  const limit = cases(
    counts
      .slice(0, -1)
      .map((count) => [compare(used, "=", number(count)), number(needed(missing, count))] as const),
    number(needed(missing, children.length)),
  );
  return compare(presentChildren(children), ">=", limit);
}
