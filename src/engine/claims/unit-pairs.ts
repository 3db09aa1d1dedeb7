import { at } from "../at";
import type { MissingRule } from "../model/model";
import type { Tree } from "../model/tree";
import { weightedChildren, weightedNodes } from "../model/weighted-nodes";
import { greatestMean, type WeightRange } from "./weight-extremes";

/** The part of an index in which units are compared. */
export interface Compared {
  readonly tree: Tree;
  readonly node: number;
  readonly weights: Float64Array;
  readonly rule: MissingRule;
  readonly range: WeightRange;
  /** The scores of the index itself, by node; NaN for none. */
  readonly scores: (node: number) => Float64Array;
}

/** By how much a unit is above another, over all weights: the bounds are exact where `isTight`, else they only enclose. */
export interface PairBounds {
  readonly least: number;
  readonly greatest: number;
  readonly isTight: boolean;
  /** Weights near which the bounds are. */
  readonly atLeast: Float64Array;
  readonly atGreatest: Float64Array;
}

/**
 * The bounds of the difference of two units in a node. Where both have the same children the difference is itself a weighted mean
 * of the differences in these. Where they have not, each unit has other weights, and the bounds there are made of those of each
 * unit alone.
 */
export function pairBounds(compared: Compared, unit: number, other: number): PairBounds {
  const { tree, node, weights } = compared;
  let isTight = true;
  const greatest = (first: number, second: number, into: Float64Array): number => {
    const apart = (below: number): number =>
      meanOf(compared, below, (one) => valueAt(compared, one, first), into) +
      meanOf(compared, below, (one) => -valueAt(compared, one, second), weights.slice());
    return greatestMean(
      ...([tree, weights, compared.range, node] as const),
      (below) => {
        if (at(tree.column, below) >= 0)
          return valueAt(compared, below, first) - valueAt(compared, below, second);
        if (lacks(compared, below, first) && lacks(compared, below, second)) return NaN;
        if (!isApart(compared, below, first, second)) return undefined;
        isTight = false;
        return apart(below);
      },
      into,
    );
  };
  const [atLeast, atGreatest] = [weights.slice(), weights.slice()];
  const most = greatest(unit, other, atGreatest);
  const least = -greatest(other, unit, atLeast);
  return { greatest: most, least, isTight, atLeast, atGreatest };
}

/** The greatest mean of one unit. */
const meanOf = (
  { tree, weights, range }: Compared,
  node: number,
  valueOf: (node: number) => number,
  into: Float64Array,
): number =>
  greatestMean(
    ...([tree, weights, range, node] as const),
    (below) => {
      if (at(tree.column, below) >= 0) return valueOf(below);
      // Positive weights leave what is missing as it is.
      return range.kind === "within" && Number.isNaN(valueOf(below)) ? NaN : undefined;
    },
    into,
  );

const valueAt = ({ scores }: Compared, node: number, unit: number): number => at(scores(node), unit);
const lacks = (compared: Compared, node: number, unit: number): boolean =>
  Number.isNaN(valueAt(compared, node, unit));

/** Whether two units may have different children in a node, under some weights of the range. */
function isApart(compared: Compared, node: number, unit: number, other: number): boolean {
  const { tree, weights, range, rule } = compared;
  const below = weightedNodes(tree, node, weights).slice(1);
  const differ = (nodes: readonly number[]): boolean =>
    nodes.some((one) => lacks(compared, one, unit) !== lacks(compared, one, other));
  if (range.kind === "within") return differ(weightedChildren(tree, node, weights));
  // Weights of 0 take children away: what is below a child decides then whether a unit has it.
  return differ(below) || (rule.rule !== "renormalise" && below.some((one) => lacks(compared, one, unit)));
}

/** All weight on one indicator below a node, and none on the others. */
export function onLeaf(tree: Tree, node: number, leaf: number, weights: Float64Array): Float64Array {
  const into = weights.slice();
  for (let below = leaf; below !== node; below = at(tree.parent, below))
    for (const child of at(tree.children, at(tree.parent, below))) into[child] = child === below ? 1 : 0;
  return into;
}
