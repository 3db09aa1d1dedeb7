import type { NodeFinish, NormalFit, PointsContext } from "../stages";

/** The scores of a node at its end. */
export interface FinishedNode {
  readonly scores: Float64Array;
  /** The scores before they were brought to a scale again; the same array where they were not. */
  readonly unscaled: Float64Array;
  /** The scale; null where the node has none. */
  readonly fit: NormalFit | null;
}

/**
 * The end of an aggregate, the same wherever scores are made: gates, bonus and malus, then its scale. Where there is no such
 * scale, no unit has a score; the problem is in `fit`.
 */
export function finishNode(
  finish: NodeFinish | null | undefined,
  score: Float64Array,
  context: PointsContext,
): FinishedNode {
  const unscaled = finish?.points ? finish.points(score, context) : score;
  if (!finish?.rescale) return { scores: unscaled, unscaled, fit: null };
  const fit = finish.rescale(unscaled);
  if (!fit.ok) return { scores: new Float64Array(score.length).fill(NaN), unscaled, fit };
  return { scores: fit.applyToAll?.(unscaled) ?? unscaled.map(fit.apply), unscaled, fit };
}

/** Entry by entry, where the columns have one entry per unit. */
export const everyUnit = (entry: number): number => entry;
