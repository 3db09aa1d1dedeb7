import { at } from "../../at";
import type { PlanContext } from "./context";

/**
 * What a score of a unit at the node counts for a plan: the score itself; for the gap, no more than the reference, so that
 * what goes beyond it counts nothing.
 */
export function worthOf({ results, root, settings }: PlanContext): (unit: number, score: number) => number {
  if (settings.gain.kind !== "gap") return (_, score) => score;
  const [references, scores] = [at(results.references, root), at(results.scores, root)];
  return (unit, score) => {
    const [reference, before] = [at(references, unit), at(scores, unit)];
    if (!(reference > before)) return before;
    return Math.min(score, reference);
  };
}

/** The largest gain that counts for a unit: its gap, where the gap is what counts. */
export function mostOf({ results, root, settings }: PlanContext, unit: number): number {
  if (settings.gain.kind !== "gap") return Infinity;
  const gap = at(at(results.gaps, root), unit);
  return gap > 0 ? gap : 0;
}

/** Whether the gains of several units are each limited: then a plan that money alone limits is not the best one. */
export const isCapped = ({ settings, units }: PlanContext): boolean =>
  settings.gain.kind === "gap" && units.length > 1;
