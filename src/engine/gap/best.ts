import { at } from "../at";
import { tieTolerance } from "../rank";
import { extent } from "../statistics";
import { constant } from "./columns";
import type { Referrer } from "./referrer";

/**
 * Gaps to the best: the largest score of each node, which different units may have at different nodes. The gap of a root
 * is split against the indicators of the unit that is best there, the first in the order of units when several tie.
 */
export const best: Referrer = {
  method: "best",
  summary: "The best score.",
  refer({ model, structure, scores }) {
    const units = model.units.length;
    return {
      byNode: scores.map((score) => constant(largest(score), units)),
      profile: (root) => {
        const leader = first(at(scores, root));
        return Array.from(structure.tree.leaf, (node) => constant(at(scores, node)[leader] ?? NaN, units));
      },
      problems: [],
    };
  },
};

function largest(scores: Float64Array): number {
  return extent(scores).maximum;
}

function first(scores: Float64Array): number {
  const most = largest(scores);
  const tolerance = tieTolerance(scores);
  return scores.findIndex((score) => score + tolerance >= most);
}
