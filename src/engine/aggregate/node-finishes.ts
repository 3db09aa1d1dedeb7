import { need } from "../at";
import { frozenFit, isFreezable } from "../frozen/frozen-fit";
import { chosen } from "../method/registered";
import type { Model } from "../model/model";
import { unitWeightsOf } from "../model/unit-weights";
import { normalisations } from "../normalise";
import { changePoints } from "../points";
import type { NodeFinish, Rescale } from "../stages";
import { amongEqualScores } from "./equal-scores";
import { rescalingChoice } from "./rescaling-choice";

/**
 * What follows the aggregation of each node, in the order of the framework; undefined where nothing follows any.
 *
 * @param denominated one column per indicator: what gates, bonus and malus look at
 */
export function nodeFinishes(
  model: Model,
  denominated: readonly Float64Array[],
): readonly (NodeFinish | null)[] | undefined {
  const indicators = new Map(model.indicators.map(({ code }, j) => [code, j]));
  const nodes = new Map(model.framework.map(({ code }, k) => [code, k]));
  const placeOf = (code: string) => ({ indicator: indicators.get(code) ?? -1, node: need(nodes, code) });
  const finishes = model.framework.map((node): NodeFinish | null => {
    if (indicators.has(node.code)) return null;
    const rescale = rescaleOf(model, node);
    const points = changePoints(model.method, node.code, placeOf, denominated);
    const elements = (model.method.gates ?? []).flatMap(({ node: gated, element }) =>
      gated === node.code && !indicators.has(element) ? placeOf(element).node : [],
    );
    return points || rescale ? { points, rescale, ...(elements.length > 0 && { elements }) } : null;
  });
  return finishes.some((finish) => finish !== null) ? finishes : undefined;
}

/** The scale of an aggregate: more is better, without goalposts and target. */
function rescaleOf(model: Model, node: Model["framework"][number]): Rescale | null {
  const { method, units } = model;
  const choice = rescalingChoice(method.rescaling, node);
  if (choice === null) return null;
  const normaliser = chosen(normalisations, choice);
  const unitWeights = unitWeightsOf(model);
  const { code, name } = node;
  const whole = { code, name, unit: "", direction: 1, denominator: null, scale: 1 } as const;
  return (values) => {
    const own = { ...whole, values, target: NaN, lower: NaN, upper: NaN };
    const kept = model.frozen?.nodes?.[code];
    if (kept && isFreezable(choice.method)) return frozenFit(choice, kept.figures, own, units);
    const fit = (column: Float64Array) => normaliser.fit(column, own, choice.parameters, units, unitWeights);
    return normaliser.family === "ranks" ? amongEqualScores(values, fit) : fit(values);
  };
}
