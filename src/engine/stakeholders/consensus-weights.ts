import { at } from "../at";
import type { Tables } from "../model/tables";
import { compileTree } from "../model/tree";
import { mean, median } from "../statistics";
import { shares } from "../weight/shares";
import type { Consensus, ParticipantWeights } from "./stakeholder";

const summaries: Readonly<Record<Consensus, (own: Float64Array) => number>> = {
  mean,
  median,
  // The logarithm of 0 has no sum with compensation.
  "geometric mean": (own) => (own.includes(0) ? 0 : Math.exp(mean(own.map(Math.log)))),
};

/**
 * The weights of a group, siblings by siblings: the mean, median or geometric mean of the weights of those who say something
 * of them, divided by their sum, so that siblings add up to 1. It is a mean of weights, not of comparisons: where
 * participants compare in pairs, that is the aggregation of individual priorities (Forman and Peniwati 1998, European
 * Journal of Operational Research 108). In a geometric mean one weight of 0 makes the element 0. NaN where nobody says
 * anything, and where every element would have 0.
 *
 * @returns one weight per node, as `ParticipantWeights.weights`
 * @example
 * const stated = participantWeights(model, [
 *   { participant: "Ana", group: null, points: { SA: 30, AP: 10 }, comparisons: [] },
 *   { participant: "Ben", group: null, points: { SA: 5, AP: 15 }, comparisons: [] },
 * ]);
 * consensusWeights(model, stated, "mean")[model.framework.findIndex(({ code }) => code === "SA")] // 0.5
 */
export function consensusWeights(
  model: Pick<Tables, "framework" | "indicators">,
  participants: readonly ParticipantWeights[],
  consensus: Consensus,
): Float64Array {
  const tree = compileTree(model);
  const weights = new Float64Array(model.framework.length).fill(NaN);
  for (const root of tree.roots) weights[root] = 1;
  for (const children of tree.children) {
    const stated = participants.filter((one) =>
      [...children].every((child) => !Number.isNaN(one.weights[child])),
    );
    if (children.length === 0 || stated.length === 0) continue;
    const summarised = Float64Array.from(children, (child) =>
      summaries[consensus](Float64Array.from(stated, (one) => at(one.weights, child))),
    );
    const own = shares(summarised);
    if (own !== null) children.forEach((child, k) => (weights[child] = at(own, k)));
  }
  return weights;
}
