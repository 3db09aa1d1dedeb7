import { at } from "../at";
import { unitWeightsOf } from "../model/unit-weights";
import { membersOf } from "../rank";
import { median as medianOf } from "../statistics";
import { constant, leafColumns } from "./columns";
import type { Referrer } from "./referrer";

/**
 * Gaps to the median of the unit's own group, the unit included, by the weights of the units. A unit without a label has no reference (NaN); without
 * a group column no unit has one, with the problem `group-needed`.
 */
export const groupMedian: Referrer = {
  method: "group median",
  summary: "The median score of the unit's own group.",
  refer({ model, structure, scores, labels }) {
    const weights = unitWeightsOf(model);
    const groups = [...membersOf(labels ?? []).values()];
    const byNode = scores.map((score) => {
      const references = constant(NaN, model.units.length);
      for (const members of groups) {
        const own = weights && Float64Array.from(members, (i) => at(weights, i));
        const reference = medianOf(
          Float64Array.from(members, (i) => at(score, i)),
          own,
        );
        for (const i of members) references[i] = reference;
      }
      return references;
    });
    return {
      byNode,
      profile: () => leafColumns(structure.tree, byNode),
      problems: labels
        ? []
        : [
            {
              code: "group-needed",
              severity: "error",
              where: { setting: "gap reference" },
              details: { method: groupMedian.method },
            },
          ],
    };
  },
};
