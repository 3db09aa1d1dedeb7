import { at } from "../at";
import { correlationRatio, pearson } from "../coherence";
import { compileTree } from "../model/tree";
import { unitWeightsOf } from "../model/unit-weights";
import type { Results } from "../results";

/** The nominal weight of an element in its index, and its importance in effect. */
export interface Importance {
  readonly element: string;
  /** The index above it. */
  readonly root: string;
  /** Units that have a score of both. */
  readonly n: number;
  /** Nominal weight as a share among its siblings, 0..1. */
  readonly weight: number;
  /** Effective weight: its share of the index when nothing is missing, 0..1. */
  readonly effectiveWeight: number;
  /** Share of the variance of the index that it accounts for along a curve (S1), 0..1, and along a straight line. */
  readonly squaredCorrelationRatio: number;
  readonly linear: number;
  /** S1 as a share of the sum of S1 over its siblings, to compare with the weight; NaN where one of them has no S1. */
  readonly importance: number;
}

/**
 * Importance in effect beside nominal weight, of every element but the indexes, in the order of the framework: the
 * share of the variance of the index that it explains (`correlationRatio`). Correlated elements share their variance,
 * so that the ratios of siblings do not add up to 1; `importance` scales them so that they do. An element of weight 0
 * is listed too: it can still be correlated with the index.
 *
 * Where units have weights, `linear` is weighted; the curve counts every unit once.
 *
 * Source: Paruolo, Saisana and Saltelli (2013), Ratings and rankings: voodoo or science?
 *
 * @example
 * importance(results).find(({ element }) => element === "SA"); // { weight: 0.2, importance: 0.137, ... }
 */
export function importance(
  results: Pick<Results, "model" | "scores" | "weights" | "effectiveWeights">,
): readonly Importance[] {
  const { model, scores, weights, effectiveWeights } = results;
  const { parent, children, rootOf } = compileTree(model);
  const unitWeights = unitWeightsOf(model);
  const ratios = scores.map((score, node) => {
    const index = at(scores, at(rootOf, node));
    const ratio = correlationRatio(score, index);
    return unitWeights ? { ...ratio, linear: pearson(score, index, unitWeights) ** 2 } : ratio;
  });
  const total = (nodes: Int32Array, of: (node: number) => number): number =>
    nodes.reduce((sum, node) => sum + of(node), 0);
  return model.framework.flatMap(({ code }, node): Importance[] => {
    const siblings = children[at(parent, node)];
    if (siblings === undefined) return []; // An index has no parent.
    const { n, squared, linear } = at(ratios, node);
    const weightOfAll = total(siblings, (sibling) => at(weights, sibling));
    return [
      {
        element: code,
        root: at(model.framework, at(rootOf, node)).code,
        n,
        weight: weightOfAll > 0 ? at(weights, node) / weightOfAll : 0,
        effectiveWeight: at(effectiveWeights, node),
        squaredCorrelationRatio: squared,
        linear,
        importance: squared / total(siblings, (sibling) => at(ratios, sibling).squared),
      },
    ];
  });
}
