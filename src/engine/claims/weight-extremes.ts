import { at } from "../at";
import type { Tree } from "../model/tree";
import { weightedChildren } from "../model/weighted-nodes";

/** How far the weights of siblings are free: any weights of 0 or more, or each within these bounds. */
export type WeightRange =
  | { readonly kind: "any" }
  | { readonly kind: "within"; readonly lower: Float64Array; readonly upper: Float64Array };

/**
 * The greatest weighted mean in a node over all weights of a range, and weights that give it. Siblings' weights are free of
 * those of other siblings, so that the greatest mean of a node is that of its children's greatest means. With bounds it has
 * the greatest children at their upper bounds and the others at their lower ones: the programme is linear-fractional, and
 * its greatest value is at one of the n + 1 ways to cut the sorted children.
 *
 * @param weights nominal weights; children of weight 0 do not count
 * @param valueOf what a leaf or a missing node has: NaN is left out; undefined lets the children decide
 * @param into weights that give it, below the node: written in place
 */
export function greatestMean(
  tree: Tree,
  weights: Float64Array,
  range: WeightRange,
  node: number,
  valueOf: (node: number) => number | undefined,
  into: Float64Array,
): number {
  const own = valueOf(node);
  if (own !== undefined) return own;
  const children = weightedChildren(tree, node, weights).map((child) => ({
    child,
    mean: greatestMean(tree, weights, range, child, valueOf, into),
  }));
  const present = children.filter(({ mean }) => !Number.isNaN(mean)).sort((a, b) => b.mean - a.mean);
  const [first] = present;
  if (first === undefined) return NaN;
  if (range.kind === "any") {
    for (const { child } of children) into[child] = child === first.child ? 1 : 0;
    return first.mean;
  }
  let [best, cut] = [-Infinity, 0];
  for (let k = 0; k <= present.length; k++) {
    let [total, sum] = [0, 0];
    present.forEach(({ child, mean }, i) => {
      const weight = at(i < k ? range.upper : range.lower, child);
      total += weight;
      sum += weight * mean;
    });
    if (total > 0 && sum / total > best) [best, cut] = [sum / total, k];
  }
  present.forEach(({ child }, i) => (into[child] = at(i < cut ? range.upper : range.lower, child)));
  return best;
}
