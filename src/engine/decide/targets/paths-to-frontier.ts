import { at } from "../../at";
import { peerSets } from "../../peers";
import type { Results } from "../../results";
import { advantage } from "./advantage";
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
  /** From the unit to the frontier; none on it, and where no path has all its steps within reach. */
  readonly steps: readonly TargetStep[];
  /** In points, over all steps; NaN where there is no path. */
  readonly distance: number;
  /** The largest difference of a step in one part, as it was used. */
  readonly reach: number;
}

/**
 * The shortest path of real units from each unit to the frontier of an index: every step goes to a unit that is at least as
 * good on every part and better on one, by no more than `reach` in any part. The least sum of distances; of paths of the same
 * length the one with the fewest steps, then the first in the order of the model.
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
  const space = targetSpace(results, root, on);
  const within = reach ?? space.level;
  const peers = peersOnly ? peerSets(results.model).map((set) => new Set(set)) : null;
  const { frontier, labels } = shortest(space, within, peers);
  const goals = new Set(frontier);
  const steps = results.model.units.map((_, unit) => (labels[unit] ? stepsFrom(space, labels, unit) : []));
  return results.model.units.map((_, unit) => ({
    isOnFrontier: goals.has(unit),
    steps: at(steps, unit),
    distance: labels[unit]?.distance ?? NaN,
    reach: within,
  }));
}

/** How far a unit is from the frontier, and by which unit it goes there (-1 on the frontier). */
interface Label {
  readonly distance: number;
  readonly steps: number;
  readonly next: number;
}

/** From the frontier downwards (Dijkstra): a unit is settled once no other path to it can be shorter. */
function shortest(space: TargetSpace, reach: number, peers: readonly ReadonlySet<number>[] | null) {
  const { scored, tolerance } = space;
  const frontier = scored.filter((unit) => scored.every((other) => advantage(space, unit, other) === null));
  const labels: (Label | undefined)[] = [];
  for (const unit of frontier) labels[unit] = { distance: 0, steps: 0, next: -1 };
  const open = new Set(scored);
  for (;;) {
    let best = -1;
    for (const unit of open) {
      const label = labels[unit];
      if (label && (best < 0 || isShorter(label, labels[best], tolerance))) best = unit;
    }
    const settled = labels[best];
    if (!settled) return { frontier, labels };
    open.delete(best);
    for (const unit of open) {
      if (peers && !at(peers, unit).has(best)) continue;
      const step = advantage(space, unit, best);
      if (step === null || step.largest > reach + tolerance) continue;
      const label = { distance: settled.distance + step.distance, steps: settled.steps + 1, next: best };
      if (isShorter(label, labels[unit], tolerance)) labels[unit] = label;
    }
  }
}

function isShorter(label: Label, other: Label | undefined, tolerance: number): boolean {
  if (other === undefined || label.distance < other.distance - tolerance) return true;
  return label.distance <= other.distance + tolerance && label.steps < other.steps;
}

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
