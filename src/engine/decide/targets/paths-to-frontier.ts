import { peerSets } from "../../peers";
import type { Results } from "../../results";
import { advantage } from "./advantage";
import { type Before, type Label, settleUnits } from "./settle-units";
import { type ComparedOn, targetSpace, type TargetSpace } from "./target-space";
import { targetStep, type TargetStep } from "./target-step";

export interface PathOptions {
  /** The largest difference of a step in one part, in points; a quarter of the scale unless given. */
  readonly reach?: number;
  /** Whether each step goes to a peer (`peerSets`); to any unit unless given. */
  readonly peersOnly?: boolean;
  /** The parts below the top of the index (default), or its indicators. */
  readonly on?: ComparedOn;
}

/** How a unit gets to the frontier by real units. */
export interface FrontierPath {
  /** Whether no unit is as good on every part and better on one; a unit without a score is not. */
  readonly isOnFrontier: boolean;
  /** From the unit to the frontier; none on it, and where no real units lead there. */
  readonly steps: readonly TargetStep[];
  /** In points, over all steps; NaN where there is no path. */
  readonly distance: number;
  /** The largest difference of a step in one part; NaN where there is no path. */
  readonly largest: number;
  /** What a step may be at most, as it was used. */
  readonly reach: number;
  /** Whether every step is within reach. */
  readonly isWithinReach: boolean;
}

/**
 * The shortest path of real units from each unit to the frontier of an index: every step goes to a unit that is at least as
 * good on every part and better on one, by no more than `reach` in any part. The least sum of distances; of paths of the same
 * length the one with the fewest steps, then the first in the order of the model. Where no path has all its steps within
 * reach, the path whose largest step is the smallest that there is.
 *
 * @param root code of the index
 * @throws when the framework has no such index
 * @example pathsToFrontier(results, "PSCI").filter(({ isOnFrontier }) => isOnFrontier).length > 0 // true
 */
export function pathsToFrontier(
  results: Results,
  root: string,
  { reach, peersOnly = false, on = "parts" }: PathOptions = {},
): readonly FrontierPath[] {
  const { model } = results;
  const space = targetSpace(results, root, on);
  const within = reach ?? space.level;
  const peers = peersOnly ? peerSets(model).map((set) => new Set(set)) : null;
  const frontier = space.scored.filter((unit) =>
    space.scored.every((other) => advantage(space, unit, other) === null),
  );
  const near = settleUnits(space, frontier, within, peers, isShorter);
  const isWithout = space.scored.some((unit) => !near[unit]);
  const far = isWithout ? settleUnits(space, frontier, Infinity, peers, isEasier) : near;
  const goals = new Set(frontier);
  return model.units.map((_, unit) => {
    const labels = near[unit] ? near : far;
    const { distance = NaN, largest = NaN } = labels[unit] ?? {};
    return {
      isOnFrontier: goals.has(unit),
      steps: stepsFrom(space, labels, unit),
      ...{ distance, largest, reach: within, isWithinReach: near[unit] !== undefined },
    };
  });
}

const isShorter: Before = (label, other, tolerance) =>
  label.distance < other.distance - tolerance ||
  (label.distance <= other.distance + tolerance && label.steps < other.steps);

const isEasier: Before = (label, other, tolerance) =>
  label.largest < other.largest - tolerance ||
  (label.largest <= other.largest + tolerance && isShorter(label, other, tolerance));

function stepsFrom(
  space: TargetSpace,
  labels: readonly (Label | undefined)[],
  unit: number,
): readonly TargetStep[] {
  const steps: TargetStep[] = [];
  let here = unit;
  for (let next = labels[here]?.next ?? -1; next >= 0; next = labels[here]?.next ?? -1) {
    steps.push(targetStep(space, here, next));
    here = next;
  }
  return steps;
}
