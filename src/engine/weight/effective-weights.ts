import { at } from "../at";
import type { Tree } from "../model/tree";

/**
 * Effective weight of each node, its share of the index when nothing is missing: the node's share among its siblings
 * times the effective weight of its parent; a root has 1. For arithmetic means it is what one point of the node adds to
 * the index. Children whose weights are all 0 get 0.
 *
 * @param weights nominal weights, one per node, on any scale; 0 for what was set aside
 * @returns one share per node, 0..1, in the order of the framework
 * @example
 * // Index > (A weight 1 > (a1 weight 1, a2 weight 3), B weight 1)
 * effectiveWeights(tree, weights) // Index 1, A 0.5, a1 0.125, a2 0.375, B 0.5
 */
export function effectiveWeights(tree: Tree, weights: Float64Array): Float64Array {
  const effective = new Float64Array(weights.length);
  for (const root of tree.roots) effective[root] = 1;
  for (const node of tree.depthFirst) {
    const children = at(tree.children, node);
    let sum = 0;
    for (const child of children) sum += at(weights, child);
    if (sum > 0)
      for (const child of children) effective[child] = (at(weights, child) / sum) * at(effective, node);
  }
  return effective;
}
