import { at } from "../at";
import { setAsideCounts, type SetAsideCounts, statedWeight } from "../aggregate";
import type { weighted } from "../run";
import type { Replicate } from "./replicate";

/**
 * What is set aside and counts under the rule for missing data, where a replicate takes elements out: without an element, others
 * may be set aside, and it counts no more itself. Null where it is the same as in the run.
 */
export function countedAgain(
  run: ReturnType<typeof weighted>,
  { participant, weightFactors, leftOut }: Replicate,
): SetAsideCounts | null {
  const { structure, model } = run;
  if (structure.setAside === undefined) return null;
  const takesOut = Object.values(weightFactors ?? {}).some((factor) => !(factor > 0));
  if (!takesOut && participant === undefined && leftOut === undefined) return null;
  return setAsideCounts(run, (node) => {
    const { code } = at(model.framework, node);
    const weight = participant?.weights[code] ?? statedWeight(model, node);
    return code !== leftOut && weight * (weightFactors?.[code] ?? 1) > 0;
  });
}
