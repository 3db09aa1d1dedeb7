import type { GapReference } from "../model/model";
import { best } from "./best";
import { groupMedian } from "./group-median";
import { median } from "./median";
import { peerMedian } from "./peers";
import type { ReferenceContext, References } from "./referrer";
import { target } from "./target";
import { unit } from "./unit";

export type { References } from "./referrer";
export { targetScores } from "./target-scores";

/** Every gap reference by its name in the model; the first is the default. */
export const gapReferences = { target, best, median, groupMedian, peers: peerMedian, unit };

/** References: what each score of a run is compared with. */
export function refer(context: ReferenceContext, gap: GapReference): References {
  return gap.reference === "unit"
    ? gapReferences.unit.refer(context, gap)
    : gapReferences[gap.reference].refer(context, gap);
}
