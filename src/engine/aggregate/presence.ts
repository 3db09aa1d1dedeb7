import type { MissingRule } from "../model/model";
import type { Tree } from "../model/tree";

/**
 * Which nodes have a value for which units: the missing-data rule, applied the same to every aggregation and before any.
 *
 * A leaf has one where its column has. An aggregate asks its children of positive weight: under `renormalise` one of them
 * must have a value, under `all` each, under `share` at least this share of them, counted and not weighted (a share
 * strictly below the limit is not enough). A child of weight 0, and so an indicator that was set aside, is no child here.
 *
 * @param columns one column an indicator, one entry a unit, NaN missing
 * @param weights one a node
 * @returns for each node one byte a unit: 1 where it has a value
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
    if (column) {
      for (let i = 0; i < units; i++) here[i] = Number.isNaN(column[i]!) ? 0 : 1;
      continue;
    }
    const children = tree.children[node]!.filter((child) => weights[child]! > 0);
    const needed = childrenNeeded(rule, children.length);
    for (let i = 0; i < units; i++) {
      let count = 0;
      for (const child of children) count += present[child]![i]!;
      here[i] = count >= needed ? 1 : 0;
    }
  }
  return present;
}

/** Number of children, out of `count`, that must have a value; never 0. */
function childrenNeeded(rule: MissingRule, count: number): number {
  if (rule.rule === "all") return Math.max(count, 1);
  if (rule.rule === "renormalise") return 1;
  let needed = 1;
  while (needed <= count && needed / count < rule.share) needed++;
  return needed;
}
