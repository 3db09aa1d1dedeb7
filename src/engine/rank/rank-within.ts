import type { Ranker } from "./ranker";

/**
 * Ranks within groups of units, with the tolerance of the whole column, so that two units tie within their group exactly
 * when they tie overall.
 *
 * @param labels one a unit; a unit without a label (null) is not ranked
 */
export function rankWithin(
  ranker: Ranker,
  scores: Float64Array,
  labels: readonly (string | null)[],
  tolerance: number,
): Float64Array {
  const ranks = new Float64Array(scores.length).fill(NaN);
  for (const members of membersOf(labels).values()) {
    const within = ranker.rank(
      Float64Array.from(members, (i) => scores[i]!),
      tolerance,
    );
    members.forEach((i, position) => (ranks[i] = within[position]!));
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
