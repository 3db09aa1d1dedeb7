import type { MissingRule } from "../model/choice";
import type { Tree } from "../model/tree";

/**
 * Which units have a value at a node: one byte per unit, 1 for a value. Null for an indicator: its column itself shows
 * which units have a value.
 */
export type Presence = Uint8Array | null;

/**
 * What is set aside and counts as an element all the same, by node: one byte per unit, 1 where the unit has a value of it. Null
 * for every other node.
 */
export type SetAsideCounts = readonly (Uint8Array | null)[];

/** How many of these elements a unit has. */
export function presentOf(elements: readonly Uint8Array[], unit: number): number {
  let count = 0;
  for (const present of elements) count += present[unit] ?? 0;
  return count;
}

/**
 * The missing-data rule, the same for every aggregation: how many of an aggregate's children of positive weight must
 * have a value. Under `renormalise` one, under `all` each, under `share` at least this share of them, counted and not
 * weighted (a share strictly below the limit is not enough). A child of weight 0, such as an indicator that was set
 * aside, does not count as a child, unless the rule says that what is set aside counts (`setAsideCounts`).
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
 * @param setAside what is set aside and counts as a child
 * @returns for each node one byte per unit: 1 where it has a value
 */
export function presence(
  tree: Tree,
  columns: readonly Float64Array[],
  weights: Float64Array,
  rule: MissingRule,
  setAside?: SetAsideCounts,
): readonly Uint8Array[] {
  const units = columns[0]?.length ?? 0;
  const present = tree.children.map(() => new Uint8Array(units));
  for (const node of tree.bottomUp) {
    const here = present[node]!;
    const column = columns[tree.column[node]!];
    const children = tree.children[node]!.filter((child) => weights[child]! > 0);
    const others = setAside ? [...tree.children[node]!].flatMap((child) => setAside[child] ?? []) : [];
    const needed = childrenNeeded(rule, children.length + others.length);
    for (let i = 0; i < units; i++) {
      let count = 0;
      for (const child of children) count += present[child]![i]!;
      const isEnough = count > 0 && (others.length === 0 ? count : count + presentOf(others, i)) >= needed;
      here[i] = (column ? !Number.isNaN(column[i]) : isEnough) ? 1 : 0;
    }
  }
  return present;
}
