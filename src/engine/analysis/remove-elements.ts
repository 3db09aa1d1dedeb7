import { aggregate, nodeAggregations } from "../aggregate";
import { compileTree } from "../model/tree";
import { rankings, tieTolerance } from "../rank";
import type { Results } from "../results";
import { mean } from "../statistics";

/** What an index is without one of its elements. */
export interface Removal {
  /** The element whose weight became 0, and the index above it. */
  readonly element: string;
  readonly root: string;
  /** Scores and ranks of the index without it, one entry a unit; NaN without a score. */
  readonly scores: Float64Array;
  readonly ranks: Float64Array;
  /** Mean of |rank before - rank after| over the units that have both ranks; NaN when there is none. */
  readonly meanAbsoluteShift: number;
}

/**
 * How far each element carries the ranks of its index: the element gets weight 0, all else stays, and only the
 * aggregation runs again. One removal for every node but the roots, in the order of the framework. An element that is the
 * only one of its parent takes the parent with it.
 *
 * @example
 * removeElements(results).find(({ element }) => element === "AP1")?.meanAbsoluteShift; // 2.53
 */
export function removeElements(
  results: Pick<Results, "model" | "normalised" | "weights" | "ranks">,
): readonly Removal[] {
  const { framework, method } = results.model;
  const tree = compileTree(results.model);
  const aggregations = nodeAggregations(method.aggregation, framework);
  const ranker = rankings[method.ranks];
  return framework.flatMap(({ code }, node): Removal[] => {
    const root = tree.rootOf[node]!;
    if (root === node) return [];
    const weights = results.weights.with(node, 0);
    const structure = { tree, weights, aggregations };
    const scores = aggregate(structure, results.normalised, method.missing).scores[root]!;
    const ranks = ranker.rank(scores, tieTolerance(scores));
    const shifts = ranks.map((rank, i) => Math.abs(results.ranks[root]![i]! - rank));
    const meanAbsoluteShift = mean(shifts);
    return [{ element: code, root: framework[root]!.code, scores, ranks, meanAbsoluteShift }];
  });
}
