import { at } from "../../at";
import { advantage } from "./advantage";
import type { TargetSpace } from "./target-space";

/** How far a unit is from the frontier, and by which unit it goes there (-1 on the frontier). */
export interface Label {
  /** In points, over all steps. */
  readonly distance: number;
  readonly steps: number;
  /** The largest difference of a step in one part. */
  readonly largest: number;
  readonly next: number;
}

/** Whether a way to the frontier comes before another. */
export type Before = (label: Label, other: Label, tolerance: number) => boolean;

/**
 * The best way of each unit to the frontier, from the frontier downwards (Dijkstra): a unit is settled once no other way can
 * come before its own. A unit without a way has no label.
 *
 * @param reach the largest difference of a step in one part
 * @param peers the units that each unit may go to; null for all
 */
export function settleUnits(
  space: TargetSpace,
  frontier: readonly number[],
  reach: number,
  peers: readonly ReadonlySet<number>[] | null,
  isBefore: Before,
): readonly (Label | undefined)[] {
  const { scored, tolerance } = space;
  const labels: (Label | undefined)[] = [];
  for (const unit of frontier) labels[unit] = { distance: 0, steps: 0, largest: 0, next: -1 };
  const open = new Set(scored);
  for (;;) {
    const best = firstOf(open, labels, (label, other) => isBefore(label, other, tolerance));
    const settled = labels[best];
    if (!settled) return labels;
    open.delete(best);
    for (const unit of open) {
      if (peers && !at(peers, unit).has(best)) continue;
      const step = advantage(space, unit, best);
      if (step === null || step.largest > reach + tolerance) continue;
      const label: Label = {
        distance: settled.distance + step.distance,
        steps: settled.steps + 1,
        largest: Math.max(settled.largest, step.largest),
        next: best,
      };
      const known = labels[unit];
      if (!known || isBefore(label, known, tolerance)) labels[unit] = label;
    }
  }
}

function firstOf(
  open: ReadonlySet<number>,
  labels: readonly (Label | undefined)[],
  isBefore: (label: Label, other: Label) => boolean,
): number {
  let best = -1;
  for (const unit of open) {
    const [label, other] = [labels[unit], labels[best]];
    if (label && (!other || isBefore(label, other))) best = unit;
  }
  return best;
}
