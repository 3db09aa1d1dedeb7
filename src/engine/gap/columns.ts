import { at } from "../at";
import type { Tree } from "../model/tree";

/** A column that has the same value for every unit. */
export const constant = (value: number, units: number): Float64Array => new Float64Array(units).fill(value);

/** The columns of the indicators, out of one column per node. */
export const leafColumns = (tree: Tree, byNode: readonly Float64Array[]): readonly Float64Array[] =>
  Array.from(tree.leaf, (node) => at(byNode, node));
