import { at } from "../at";
import {
  aggregate,
  isPresent,
  nodeAggregations,
  setAsideCounts,
  statedWeight,
  type SetAsideCounts,
  type Structure,
} from "../aggregate";
import { nodeFinishes } from "../aggregate/node-finishes";
import type { MissingRule } from "../model/model";
import { compileTree } from "../model/tree";
import { rankings, tieTolerance } from "../rank";
import type { Results } from "../results";
import { withSetAside } from "../run/set-aside-of";
import { mean } from "../statistics";
import { scoresAbove } from "./scores-above";

/** An index without one of its elements. */
export interface Removal {
  /** The element whose weight became 0, and the index above it. */
  readonly element: string;
  readonly root: string;
  /** Scores and ranks of the index without it, one entry per unit; NaN without a score. */
  readonly scores: Float64Array;
  readonly ranks: Float64Array;
  /** Mean of |rank before - rank after| over the units that have both ranks; NaN when there is none. */
  readonly meanAbsoluteShift: number;
}

/**
 * How much the ranks of an index depend on each element: the element gets weight 0, all else stays, and only the nodes
 * above it are aggregated again. One removal for every node but the roots, in the order of the framework. Without its
 * only element, a parent is removed too.
 *
 * @example
 * removeElements(results).find(({ element }) => element === "AP1")?.meanAbsoluteShift; // 2.53
 */
export function removeElements(
  results: Pick<Results, "model" | "normalised" | "weights" | "ranks"> &
    Partial<Pick<Results, "denominated" | "setAside" | "transformed">>,
): readonly Removal[] {
  const { framework, method } = results.model;
  const tree = compileTree(results.model);
  const aggregations = nodeAggregations(method.aggregation, framework);
  const ranker = rankings[method.ranks];
  const finishes = nodeFinishes(results.model, results.denominated ?? []);
  const run = withSetAside({ transformed: results.normalised, setAside: [], ...results }, tree);
  const setAside = setAsideCounts(run);
  const structure = {
    ...{ tree, weights: results.weights, aggregations },
    ...(finishes && { finishes }),
    ...(setAside && { setAside }),
  };
  // A parent that has lost its only element in use keeps its weight, and counts by it.
  const countsWithout = (node: number): SetAsideCounts =>
    (setAsideCounts(run, (k) => k !== node && statedWeight(run.model, k) > 0) ?? []).map((own, k) =>
      at(results.weights, k) > 0 ? null : own,
    );
  const scoresWithout = without(structure, results.normalised, method, countsWithout);
  return framework.flatMap(({ code }, node): Removal[] => {
    const root = at(tree.rootOf, node);
    if (root === node) return [];
    const scores = scoresWithout(node);
    const ranks = ranker.rank(scores, tieTolerance(scores));
    const before = at(results.ranks, root);
    const shifts = ranks.map((rank, i) => Math.abs(at(before, i) - rank));
    const meanAbsoluteShift = mean(shifts);
    return [{ element: code, root: at(framework, root).code, scores, ranks, meanAbsoluteShift }];
  });
}

/** Scores of the index above a node, without the node. */
function without(
  structure: Structure,
  normalised: readonly Float64Array[],
  { missing }: { readonly missing: MissingRule },
  countsWithout: (node: number) => SetAsideCounts,
): (node: number) => Float64Array {
  const { tree, weights } = structure;
  const { scores, present } = aggregate(structure, normalised, missing);
  // After a refused mean, a node counts as present and has no score. Then the whole tree must be aggregated again, and so
  // where something follows an aggregation, or what is set aside counts.
  const isPlain =
    !structure.finishes &&
    !structure.setAside &&
    scores.every((score, node) =>
      score.every((x, i) => !Number.isNaN(x) || !isPresent(at(present, node), score, i)),
    );
  return (node) => {
    const lighter = {
      ...structure,
      weights: weights.with(node, 0),
      ...(structure.setAside && { setAside: countsWithout(node) }),
    };
    return isPlain
      ? scoresAbove(lighter, scores, node, missing)
      : at(aggregate(lighter, normalised, missing).scores, at(tree.rootOf, node));
  };
}
