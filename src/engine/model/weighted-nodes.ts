import { at } from "../at";
import type { Tree } from "./tree";

/** The children of a node that have a positive weight. */
export const weightedChildren = (
  { children }: Pick<Tree, "children">,
  node: number,
  weights: Float64Array,
): readonly number[] => Array.from(at(children, node)).filter((child) => at(weights, child) > 0);

/** The node and all below it that have a positive weight, each before its children. */
export const weightedNodes = (
  tree: Pick<Tree, "children">,
  node: number,
  weights: Float64Array,
): readonly number[] => [
  node,
  ...weightedChildren(tree, node, weights).flatMap((child) => weightedNodes(tree, child, weights)),
];
