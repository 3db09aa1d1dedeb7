import { at } from "../at";
import { deviation } from "../statistics";
import { columnOf, type Values } from "../values";

/** Another unit and its distance from the given unit. */
export interface Peer {
  /** Index of the unit. */
  readonly unit: number;
  /** In standard deviations, scaled up as if no variable were missing; 0 for an identical unit. */
  readonly distance: number;
  /** Number of variables that both units have: the distance is made of these. */
  readonly variables: number;
}

export interface Peers {
  /** The nearest first. */
  readonly nearest: readonly Peer[];
  /** The most unlike first. */
  readonly unlike: readonly Peer[];
  /** Number of variables that vary. The others (constant, or with fewer than two values) are not used. */
  readonly variables: number;
}

/**
 * The units that are most like one, and most unlike it, by standardised Euclidean distance on context variables (size,
 * income ...), which are not part of the score.
 *
 *     d(i, j) = sqrt( p / q * sum over the q shared variables of ((x_i - x_j) / sd)^2 ),  p variables in all
 *
 * A variable that one of the two lacks (NaN) is left out for this pair, and the rest is scaled up to all p. Units that share
 * no variable with this one are in no list. Equal distances keep the order of the units.
 *
 * @param context one column per variable, one entry per unit
 * @param unit index of the unit
 * @param count how many of each; a unit may be in both lists when there are few
 * @example peers([Float64Array.of(1, 2, 4, 9)], 0, 2).nearest.map((peer) => peer.unit) // [1, 2]
 */
export function peers(columns: readonly Values[], unit: number, count: number): Peers {
  const context = columns.map(columnOf);
  const units = context[0]?.length ?? 0;
  const varying = context
    .map((values) => ({ values, scale: deviation(values) }))
    .filter(({ scale }) => scale > 0);
  const others = Array.from({ length: units }, (_, i) => i).filter((i) => i !== unit);
  const known = others.flatMap((other): Peer[] => {
    const steps = varying
      .map(({ values, scale }) => (at(values, other) - at(values, unit)) / scale)
      .filter((step) => !Number.isNaN(step));
    if (steps.length === 0) return [];
    const squares = steps.reduce((sum, step) => sum + step * step, 0);
    const distance = Math.sqrt((varying.length / steps.length) * squares);
    return [{ unit: other, distance, variables: steps.length }];
  });
  // Both sorts are stable: equal distances stay in the order of the units.
  return {
    nearest: known.toSorted((a, b) => a.distance - b.distance).slice(0, count),
    unlike: known.toSorted((a, b) => b.distance - a.distance).slice(0, count),
    variables: varying.length,
  };
}
