import { unitWeightsOf } from "../model/unit-weights";
import { median as medianOf } from "../statistics";
import { constant, leafColumns } from "./columns";
import type { Referrer } from "./referrer";

/** Gaps to the median of the scores of each node, over the units that have one, by their weights. */
export const median: Referrer = {
  method: "median",
  summary: "The median score.",
  refer({ model, structure, scores }) {
    const weights = unitWeightsOf(model);
    const byNode = scores.map((score) => constant(medianOf(score, weights), model.units.length));
    return { byNode, profile: () => leafColumns(structure.tree, byNode), problems: [] };
  },
};
