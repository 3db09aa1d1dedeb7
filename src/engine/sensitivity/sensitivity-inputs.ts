import { at, need } from "../at";
import type { Model } from "../model/model";
import { compileTree } from "../model/tree";
import { inputsOf, type Perturbations, type UncertainInput } from "../uncertainty";
import { maximumSensitivityInputs } from "./design";

/**
 * What varies under a specification, as far as it is below one root. Weights that are to vary together are one input. Where
 * single weights are more inputs than a design can have, those of each level are one input.
 *
 * @param root code of the index
 * @throws as `inputsOf` does
 * @example sensitivityInputs(model, { leaveOneOut: ["SA1a"] }, "PSCI").length // 1
 */
export function sensitivityInputs(
  model: Model,
  specification: Perturbations,
  root: string,
): readonly UncertainInput[] {
  const { indexOf, rootOf } = compileTree(model);
  const isBelow = (code: string): boolean => rootOf[need(indexOf, code)] === indexOf.get(root);
  const inputs = inputsOf(model, specification).filter((input) => {
    if (input.change === "weight") return isBelow(input.node);
    return input.change !== "dirichlet" || input.nodes.every(isBelow);
  });
  const { weights } = specification;
  if (weights?.draw === "uniform" && weights.together === true) return asOne(inputs);
  return inputs.length > maximumSensitivityInputs ? byLevel(model, inputs) : inputs;
}

/** All weights as one input, the last; a single one stays as it is. */
function asOne(inputs: readonly UncertainInput[]): readonly UncertainInput[] {
  const weights = inputs.filter((input) => input.change === "weight");
  if (weights.length < 2) return inputs;
  const shares = weights.map(({ share }) => share);
  const [share = 0] = shares;
  return [
    ...inputs.filter((input) => input.change !== "weight"),
    {
      ...{ change: "weights", nodes: weights.map(({ node }) => node), share },
      ...(shares.some((own) => own !== share) && { shares }),
      all: true,
    },
  ];
}

function byLevel(model: Model, inputs: readonly UncertainInput[]): readonly UncertainInput[] {
  const levels = new Map(model.framework.map(({ code, level }) => [code, level]));
  const weights = inputs.filter((input) => input.change === "weight");
  const others = inputs.filter((input) => input.change !== "weight");
  const used = [...new Set(weights.map(({ node }) => need(levels, node)))].sort((a, b) => a - b);
  return [
    ...others,
    ...used.map((level): UncertainInput => {
      const own = weights.filter(({ node }) => levels.get(node) === level);
      return { change: "weights", nodes: own.map(({ node }) => node), share: at(own, 0).share };
    }),
  ];
}
