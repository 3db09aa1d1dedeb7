import type { Results } from "../../results";
import { advantage } from "./advantage";
import { type ComparedOn, targetSpace } from "./target-space";
import { targetStep, type TargetStep } from "./target-step";

/**
 * The nearest real unit that is at least as good as one on every part of an index and better on one: the free disposal hull,
 * with the least sum of differences; of two at the same distance the first in the order of the model. Null where there is
 * none: the unit is on the frontier, or has no score. Units are compared on the parts that both have, and the sum is scaled up
 * to all.
 *
 * Source: Deprins, Simar and Tulkens 1984, Measuring labor-efficiency in post offices.
 *
 * @param root code of the index
 * @param unit position in `Model.units`
 * @param on the parts below the top of the index (default), or its indicators
 * @throws when the framework has no such index
 * @example nearestBetter(results, "PSCI", 6)?.distance > 0 // true
 */
export function nearestBetter(
  results: Results,
  root: string,
  unit: number,
  on: ComparedOn = "parts",
): TargetStep | null {
  const space = targetSpace(results, root, on);
  if (!space.scored.includes(unit)) return null;
  let [nearest, least] = [-1, Infinity];
  for (const other of space.scored) {
    const found = advantage(space, unit, other);
    if (found && found.distance < least - space.tolerance) [nearest, least] = [other, found.distance];
  }
  return nearest < 0 ? null : targetStep(space, unit, nearest);
}
