import { at } from "../at";
import type { GapReference } from "../model/model";
import { constant, leafColumns } from "./columns";
import type { Referrer } from "./referrer";

/**
 * Gaps to one unit: its score at each node. Where it has none, no unit has a reference (NaN).
 *
 * @throws when the model has no unit of that code: `parseModel` refuses it with `gap-unit-unknown`.
 */
export const unit: Referrer<Extract<GapReference, { reference: "unit" }>> = {
  method: "unit",
  summary: "The score of that unit.",
  refer({ model, structure, scores }, reference) {
    const index = model.units.findIndex(({ code }) => code === reference.unit);
    if (index < 0) throw new Error(`The model has no unit "${reference.unit}".`);
    const byNode = scores.map((score) => constant(at(score, index), model.units.length));
    return { byNode, profile: () => leafColumns(structure.tree, byNode), problems: [] };
  },
};
