import { at } from "../at";
import type { Tables } from "../model/tables";
import { compileTree } from "../model/tree";
import { givenAmong } from "../weight/given-among";
import { shares } from "../weight/shares";

/**
 * Weights with those of the index where they are NaN, siblings together, as shares of siblings: what is used of a participant
 * who says nothing of them. Siblings that all have 0 have those of the index too.
 *
 * @param weights one per node, as `ParticipantWeights.weights`
 * @param own the weights of the index, on any scale: `Results.weights`, or those of the framework
 * @example filledWeights(model, new Float64Array(model.framework.length).fill(NaN), results.weights).some(Number.isNaN) // false
 */
export function filledWeights(
  model: Pick<Tables, "framework" | "indicators">,
  weights: Float64Array,
  own: Float64Array,
): Float64Array {
  const tree = compileTree(model);
  const filled = new Float64Array(weights.length);
  for (const root of tree.roots) filled[root] = 1;
  for (const children of tree.children) {
    const siblings = [...children];
    const stated = shares(Float64Array.from(siblings, (child) => at(weights, child)));
    const used = stated ?? shares(givenAmong(own, siblings));
    siblings.forEach((child, k) => (filled[child] = used === null ? NaN : at(used, k)));
  }
  return filled;
}
