import { at } from "../at";
import type { Model } from "../model/model";
import { weightedChildren } from "../model/weighted-nodes";
import { denominated, imputed, normalised, screened, start, transformed, treated, weighted } from "../run";
import type { UncertainInput } from "./inputs";
import type { WeightNoise } from "./perturbations";

/**
 * The weights of a framework as uncertain inputs, siblings together. Weights that are 0 stay 0. A node whose siblings
 * all have weight 0 is no input: its weight does not matter.
 *
 * @throws RangeError unless shares are above 0 and at most 1, the concentration is above 0, and there is a participant
 */
export function uncertainWeights(model: Model, noise: WeightNoise): readonly UncertainInput[] {
  if (noise.draw === "participants") {
    if (noise.participants.length === 0)
      throw new RangeError("There is no participant whose weights could be drawn.");
    return [{ change: "participants", participants: noise.participants }];
  }
  const { tree, structure } = weighted(
    normalised(transformed(treated(imputed(screened(denominated(start(model))))))),
  );
  const siblings = Array.from(tree.depthFirst, (node) =>
    weightedChildren(tree, node, structure.weights),
  ).filter((children) => children.length > 1);
  const codeOf = (node: number) => at(model.framework, node).code;

  if (noise.draw === "uniform") {
    return siblings.flat().flatMap((node): UncertainInput[] => {
      const share = noise.levels[at(model.framework, node).level] ?? noise.share;
      if (!(share >= 0 && share <= 1))
        throw new RangeError(`A weight varies by a share of 0 to 1, not ${share}.`);
      return share === 0 ? [] : [{ change: "weight", node: codeOf(node), share }];
    });
  }
  const { concentration } = noise;
  if (!(concentration > 0)) throw new RangeError(`A concentration is above 0, not ${concentration}.`);
  return siblings.map((children) => {
    const sum = children.reduce((total, child) => total + at(structure.weights, child), 0);
    return {
      change: "dirichlet",
      nodes: children.map(codeOf),
      shares: children.map((child) => at(structure.weights, child) / sum),
      concentration,
    };
  });
}
