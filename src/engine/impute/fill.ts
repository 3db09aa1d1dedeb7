import { membersOf } from "../rank";
import type { Imputer } from "../stages";

/** A statistic of the values present, with the weights of the units where they have some. */
type Statistic = (column: Float64Array, unitWeights: Float64Array | null) => number;

/**
 * Imputation of every indicator by a statistic of its own values, weighted where units have weights. A column without any value stays missing; columns
 * without a gap are returned as they are.
 */
export const fillColumns =
  (statistic: Statistic): Imputer["impute"] =>
  (table, { unitWeights = null }) =>
    table.map((column) => {
      const value = statistic(column, unitWeights);
      return fillWith(column, () => value);
    });

/**
 * Imputation of every indicator by a statistic of the units with the same label. A unit without a label, and one whose
 * group has no value, stays missing.
 */
export const fillGroups =
  (statistic: Statistic): Imputer["impute"] =>
  (table, { labels, unitWeights = null }) => {
    const groups = [...membersOf(labels ?? []).values()];
    return table.map((column) => {
      if (!column.some(Number.isNaN)) return column;
      const filled = column.slice();
      for (const members of groups) fillMembers(column, members, statistic, filled, unitWeights);
      return filled;
    });
  };

function fillMembers(
  column: Float64Array,
  members: readonly number[],
  statistic: Statistic,
  filled: Float64Array,
  unitWeights: Float64Array | null,
): void {
  const observed = new Float64Array(members.length);
  const weights = unitWeights && new Float64Array(members.length);
  const missing: number[] = [];
  let n = 0;
  for (let k = 0; k < members.length; k++) {
    const x = column[members[k]!]!;
    if (Number.isNaN(x)) missing.push(members[k]!);
    else {
      if (weights && unitWeights) weights[n] = unitWeights[members[k]!]!;
      observed[n++] = x;
    }
  }
  if (missing.length === 0) return;
  const value = statistic(observed.subarray(0, n), weights && weights.subarray(0, n));
  for (const i of missing) filled[i] = value;
}

/** Observed values are returned bit for bit. */
export function fillWith(column: Float64Array, value: (i: number) => number): Float64Array {
  if (!column.some(Number.isNaN)) return column;
  const filled = column.slice();
  for (let i = 0; i < filled.length; i++) if (Number.isNaN(filled[i])) filled[i] = value(i);
  return filled;
}
