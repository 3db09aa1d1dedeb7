import { at } from "../at";
import type { Tree } from "../model/tree";

/**
 * The nominal weights without what was set aside: 0 for its leaf, and 0 for an aggregate (other than a root) that has
 * no child of positive weight left, since it has no score and the missing-data rule must not count it as a child.
 *
 * @param weights one per node, as the weighting method made them
 * @param setAside for each indicator, whether it is set aside
 * @returns new weights, in the order of the framework
 */
export function withoutSetAside(
  tree: Tree,
  weights: Float64Array,
  setAside: readonly boolean[],
): Float64Array {
  const remaining = weights.slice();
  for (const node of tree.bottomUp) {
    const column = at(tree.column, node);
    const empty =
      column >= 0 ? setAside[column] : at(tree.children, node).every((child) => !(at(remaining, child) > 0));
    if (empty && at(tree.parent, node) >= 0) remaining[node] = 0;
  }
  return remaining;
}
