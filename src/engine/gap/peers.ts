import { at } from "../at";
import { unitWeightsOf } from "../model/unit-weights";
import { peerSets } from "../peers";
import type { EngineProblem } from "../problem";
import { median as medianOf } from "../statistics";
import { leafColumns } from "./columns";
import type { Referrer } from "./referrer";

/**
 * Gaps to the median score of the unit's peers (`peerSets`), the unit itself not included, by the weights of the units. A unit without peers has no
 * reference (NaN); one problem `unit-without-peers` names them all.
 */
export const peerMedian: Referrer = {
  method: "peers",
  summary: "The median score of the unit's peers, without the unit itself.",
  refer({ model, structure, scores }) {
    const sets = peerSets(model);
    const weights = unitWeightsOf(model);
    const ofPeers = weights && sets.map((set) => Float64Array.from(set, (i) => at(weights, i)));
    const byNode = scores.map((score) =>
      Float64Array.from(sets, (set, unit) =>
        medianOf(
          Float64Array.from(set, (i) => at(score, i)),
          ofPeers?.[unit],
        ),
      ),
    );
    return {
      byNode,
      profile: () => leafColumns(structure.tree, byNode),
      problems: withoutPeers(model, sets),
    };
  },
};

function withoutPeers(
  { units }: Parameters<Referrer["refer"]>[0]["model"],
  sets: readonly Int32Array[],
): readonly EngineProblem[] {
  const alone = units.filter((_, i) => at(sets, i).length === 0).map(({ code }) => code);
  if (alone.length === 0) return [];
  return [
    {
      code: "unit-without-peers",
      severity: "warning",
      where: { setting: "gap reference", units: alone },
      details: { count: String(alone.length) },
    },
  ];
}
