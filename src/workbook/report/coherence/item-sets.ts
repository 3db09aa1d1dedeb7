import type { Context } from "../context/context";
import { perContext } from "../context/per-context";
import { childrenInOrder, type Structure } from "../context/structure";

/** Elements that are looked at together: the children of a node, or all indicators below an index. */
export interface ItemSet {
  /** Framework position of the node. */
  readonly node: number;
  readonly of: "children" | "indicators";
  /** Framework positions of the elements. */
  readonly elements: readonly number[];
}

/**
 * The sets of an index: the children of the index and of each aggregate below it, then all indicators; as `psci analyse`
 * has them. A node with one child has no set.
 */
export function itemSets(context: Context, root: number): readonly ItemSet[] {
  return setsByRoot(context).get(root) ?? [];
}

const setsByRoot = perContext(
  ({ structure }: Context): ReadonlyMap<number, readonly ItemSet[]> =>
    new Map(structure.roots.map((root) => [root, setsOf(structure, root)])),
);

function setsOf(structure: Structure, root: number): readonly ItemSet[] {
  const isBelow = (position: number): boolean => structure.rootOf[position] === root;
  const byNode = structure.aggregates
    .filter(isBelow)
    .map((node): ItemSet => ({ node, of: "children", elements: childrenInOrder(structure, node) }));
  const indicators = structure.indicators.filter(isBelow);
  const isFlat = indicators.every((position) => structure.parent[position] === root);
  const all: ItemSet = { node: root, of: "indicators", elements: indicators };
  return [...byNode, ...(isFlat ? [] : [all])].filter(({ elements }) => elements.length > 1);
}
