import { at } from "../at";
import type { Tables } from "../model/tables";
import { compileTree } from "../model/tree";
import { effectiveWeights } from "../weight";
import { filledWeights } from "./filled-weights";

/**
 * How far the opinions of participants are apart: the share of the index's weight that would have to move from some
 * indicators to others (half the sum of the absolute differences of effective weights); 0 to 1, one row per participant.
 * Where a participant says nothing, the weights of the index are used. Of several indexes it is the mean.
 *
 * @param weights one per participant, as `ParticipantWeights.weights`
 * @param own the weights of the index, as `filledWeights` takes them
 * @example opinionDistances(model, [new Float64Array(model.framework.length).fill(NaN)], results.weights) // [Float64Array.of(0)]
 */
export function opinionDistances(
  model: Pick<Tables, "framework" | "indicators">,
  weights: readonly Float64Array[],
  own: Float64Array,
): readonly Float64Array[] {
  const tree = compileTree(model);
  const vectors = weights.map((stated) => {
    const effective = effectiveWeights(tree, filledWeights(model, stated, own));
    return Float64Array.from(tree.leaf, (leaf) => at(effective, leaf));
  });
  const indexes = tree.roots.length;
  return vectors.map((one) =>
    Float64Array.from(vectors, (other) => {
      let sum = 0;
      for (let j = 0; j < one.length; j++) sum += Math.abs(one[j]! - other[j]!);
      return sum / 2 / indexes;
    }),
  );
}
