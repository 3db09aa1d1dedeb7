import type { Model } from "../model";
import type { EngineProblem } from "../../problem";
import { modelProblem } from "./model-problem";

/**
 * Weights are not negative, and below each aggregate at least one is above zero where
 * they are used as given.
 */
export function checkWeights({ framework, method }: Model): EngineProblem[] {
  const below = new Map<string, number[]>();
  for (const { parent, weight } of method.weights.method === "given" ? framework : []) {
    if (parent === null) continue;
    const siblings = below.get(parent) ?? [];
    siblings.push(weight);
    below.set(parent, siblings);
  }
  return framework.flatMap(({ code, weight }) => {
    const problems: EngineProblem[] = [];
    if (weight < 0) problems.push(modelProblem("weight-negative", { node: code }, { value: weight }));
    const children = below.get(code);
    if (children?.every((x) => x === 0)) problems.push(modelProblem("weight-sum-zero", { node: code }));
    return problems;
  });
}
