import type { MissingRule } from "../model/choice";
import type { Tree } from "../model/tree";

/**
 * Which units have a value at a node: one byte per unit, 1 for a value. Null for an indicator: its column itself shows
 * which units have a value.
 */
export type Presence = Uint8Array | null;

/**
 * The missing-data rule, the same for every aggregation: how many of an aggregate's children of positive weight must
 * have a value. Under `renormalise` one, under `all` each, under `share` at least this share of them, counted and not
 * weighted (a share strictly below the limit is not enough). A child of weight 0, such as an indicator that was set
 * aside, does not count as a child.
 *
 * @param count number of children of positive weight
 * @returns 1 or more: an aggregate without any child present has no value
 */
export function childrenNeeded(rule: MissingRule, count: number): number {
  if (rule.rule === "all") return Math.max(count, 1);
  if (rule.rule === "renormalise") return 1;
  let needed = 1;
  while (needed <= count && needed / count < rule.share) needed++;
  return needed;
}

/** Whether a child has a value for a unit. */
export const isPresent = (presence: Presence, column: Float64Array, unit: number): boolean =>
  presence ? presence[unit] === 1 : !Number.isNaN(column[unit]);

/**
 * The missing-data rule for a whole tree.
 *
 * @param columns one column per indicator, one entry per unit, NaN missing
 * @param weights one per node
 * @returns for each node one byte per unit: 1 where it has a value
 */
export function presence(
  tree: Tree,
  columns: readonly Float64Array[],
  weights: Float64Array,
  rule: MissingRule,
): readonly Uint8Array[] {
  const units = columns[0]?.length ?? 0;
  const present = tree.children.map(() => new Uint8Array(units));
  for (const node of tree.bottomUp) {
    const here = present[node]!;
    const column = columns[tree.column[node]!];
    const children = tree.children[node]!.filter((child) => weights[child]! > 0);
    const needed = childrenNeeded(rule, children.length);
    for (let i = 0; i < units; i++) {
      let count = 0;
      for (const child of children) count += present[child]![i]!;
      here[i] = (column ? !Number.isNaN(column[i]) : count >= needed) ? 1 : 0;
    }
  }
  return present;
}
