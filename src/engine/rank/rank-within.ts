import type { Ranker } from "./ranker";
import { columnOf, type Values } from "../values";

/**
 * Ranks within groups of units, with the tolerance of the whole column, so that two units tie within their group exactly
 * when they tie overall.
 *
 * @param labels one per unit; a unit without a label (null) is not ranked
 * @example rankWithin(rankings.competition, Float64Array.of(5, 9, 7), ["x", "x", "y"], 0) // Float64Array.of(2, 1, 1)
 */
export const rankWithin = (
  ranker: Ranker,
  scores: Values,
  labels: readonly (string | null)[],
  tolerance: number,
): Float64Array => rankMembers(ranker, columnOf(scores), membersOf(labels), tolerance);

/** `rankWithin` for groups whose members are known: many columns of the same units. */
export function rankMembers(
  ranker: Ranker,
  scores: Float64Array,
  groups: ReadonlyMap<string, readonly number[]>,
  tolerance: number,
): Float64Array {
  const ranks = new Float64Array(scores.length).fill(NaN);
  for (const members of groups.values()) {
    const own = new Float64Array(members.length);
    for (let k = 0; k < own.length; k++) own[k] = scores[members[k]!]!;
    const within = ranker.rank(own, tolerance);
    for (let k = 0; k < own.length; k++) ranks[members[k]!] = within[k]!;
  }
  return ranks;
}

/** Indices of the units by label, in their order; units without a label are in no group. */
export function membersOf(labels: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  labels.forEach((label, i) => {
    if (label === null) return;
    const group = members.get(label);
    if (group) group.push(i);
    else members.set(label, [i]);
  });
  return members;
}
