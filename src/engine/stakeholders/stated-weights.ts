import { at } from "../at";
import type { Tables } from "../model/tables";
import type { WeightsOf } from "../uncertainty";

/**
 * Weights as a replicate takes them: by code, those that are stated alone. Where a participant says nothing, the replicate
 * keeps the weights of the index.
 *
 * @param weights one per node, as `ParticipantWeights.weights`
 * @example statedWeights(model, "Ana", new Float64Array(model.framework.length).fill(NaN)) // { participant: "Ana", weights: {} }
 */
export const statedWeights = (
  { framework }: Pick<Tables, "framework">,
  participant: string,
  weights: Float64Array,
): WeightsOf => ({
  participant,
  weights: Object.fromEntries(
    framework.flatMap(({ code, parent }, node) => {
      const weight = at(weights, node);
      return parent === null || Number.isNaN(weight) ? [] : [[code, weight] as const];
    }),
  ),
});
