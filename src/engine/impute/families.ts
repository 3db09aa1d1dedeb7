import { at } from "../at";
import type { FrameworkNode } from "../model/tables";
import type { Tree } from "../model/tree";

/**
 * The family of each indicator, itself included, by their columns: those below the same ancestor, the nearest one whose
 * level is at least `level`, or the root where none is as high. Level 2 is the parent.
 *
 * @example
 * // Index (3) > A (2) > (a1, a2), Index > a3
 * familiesOf(tree, framework, 2) // [[0, 1], [0, 1], [2]]
 * familiesOf(tree, framework, 3) // [[0, 1, 2], [0, 1, 2], [0, 1, 2]]
 */
export function familiesOf(
  { parent, leaf }: Tree,
  framework: readonly FrameworkNode[],
  level: number,
): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  const families = Array.from(leaf, (node, column) => {
    let above = node;
    do {
      const next = at(parent, above);
      if (next === -1) break;
      above = next;
    } while (at(framework, above).level < level);
    const family = members.get(above) ?? [];
    members.set(above, family);
    family.push(column);
    return family;
  });
  return families;
}
