import type { Tree } from "../model/tree";
import type { Model } from "../model/model";

/**
 * The indicators that each indicator shares a family with, itself included, by their columns: those below the same
 * ancestor, the nearest one whose level is at least `level`, or the root where none is as high. Level 2 is the parent.
 *
 * @example
 * // Index (3) > A (2) > (a1, a2), Index > a3
 * familiesOf(tree, framework, 2) // [[0, 1], [0, 1], [2]]
 * familiesOf(tree, framework, 3) // [[0, 1, 2], [0, 1, 2], [0, 1, 2]]
 */
export function familiesOf(
  { parent, leaf }: Tree,
  framework: Model["framework"],
  level: number,
): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  const families = Array.from(leaf, (node, column) => {
    let above = node;
    do {
      if (parent[above] === -1) break;
      above = parent[above]!;
    } while (framework[above]!.level < level);
    const family = members.get(above) ?? [];
    members.set(above, family);
    family.push(column);
    return family;
  });
  return families;
}
