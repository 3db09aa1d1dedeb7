import { contextDistance, contextSpace } from "../peers";
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

/** What counts in a comparison of a unit with others. */
export interface PeerOptions {
  /** Weight of each column, above 0; each 1 when absent. */
  readonly weights?: readonly number[];
}

/**
 * The units that are most like one, and most unlike it, by standardised Euclidean distance on context variables (size,
 * income ...), which are not part of the score.
 *
 *     d(i, j) = sqrt( W / V * sum over the shared variables of w ((x_i - x_j) / sd)^2 )
 *
 * W is the sum of all weights w, V that of the shared variables. A variable that one of the two lacks (NaN) is left out for
 * this pair, and the rest is scaled up to all. Units that share no variable with this one are in no list. Equal distances keep
 * the order of the units.
 *
 * @param columns one column per variable, one entry per unit
 * @param unit index of the unit
 * @param count how many of each; a unit may be in both lists when there are few
 * @example peers([Float64Array.of(1, 2, 4, 9)], 0, 2).nearest.map((peer) => peer.unit) // [1, 2]
 */
export function peers(
  columns: readonly Values[],
  unit: number,
  count: number,
  { weights }: PeerOptions = {},
): Peers {
  const context = columns.map(columnOf);
  const space = contextSpace(context, weights);
  const units = Array.from({ length: context[0]?.length ?? 0 }, (_, i) => i);
  const known = units.flatMap((other): Peer[] => {
    if (other === unit) return [];
    const { distance, variables } = contextDistance(space, unit, other);
    return variables === 0 ? [] : [{ unit: other, distance, variables }];
  });
  // Both sorts are stable: equal distances stay in the order of the units.
  return {
    nearest: known.toSorted((a, b) => a.distance - b.distance).slice(0, count),
    unlike: known.toSorted((a, b) => b.distance - a.distance).slice(0, count),
    variables: space.varying.length,
  };
}
