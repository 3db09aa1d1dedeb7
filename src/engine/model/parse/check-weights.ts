import type { Model } from "../model";
import type { EngineProblem } from "../../problem";
import { weightings } from "../../weight";
import { modelProblem } from "./model-problem";

/**
 * Weights are not negative, and below each aggregate at least one is above zero, as the weighting method makes them.
 */
export function checkWeights({ framework, method }: Model): EngineProblem[] {
  const given = Float64Array.from(framework, ({ weight }) => weight);
  const weighter = Object.hasOwn(weightings, method.weights.method)
    ? weightings[method.weights.method]
    : undefined;
  const used = weighter?.weigh(given) ?? given;
  const below = new Map<string, number[]>();
  framework.forEach(({ parent }, k) => {
    if (parent === null) return;
    const siblings = below.get(parent) ?? [];
    siblings.push(used[k] ?? NaN);
    below.set(parent, siblings);
  });
  return framework.flatMap(({ code, weight }) => {
    const problems: EngineProblem[] = [];
    if (weight < 0) problems.push(modelProblem("weight-negative", { node: code }, { value: weight }));
    const children = below.get(code);
    if (children?.every((x) => x === 0)) problems.push(modelProblem("weight-sum-zero", { node: code }));
    return problems;
  });
}
