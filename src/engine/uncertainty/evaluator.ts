import { at } from "../at";
import { presence, type Structure } from "../aggregate";
import type { MissingRule } from "../model/model";
import { kernelOf } from "./kernel-of";
import { emptyColumn, type NodeColumn, setPresent, writeScores } from "./node-column";

/**
 * Writes the scores of one root into `scores`, bit for bit as `aggregate` gives them. Returns false where a mean may be
 * refused, and where something follows an aggregation (gates, bonus, malus, a scale): then `aggregate` decides.
 *
 * @param weights nominal weights, one per node; 0 for what was set aside
 */
export interface Evaluator {
  (weights: Float64Array, scores: Float64Array): boolean;
  /** Writes the scores in a node below the root, as the last call that returned true left them. */
  readonly writeNode: (node: number, scores: Float64Array) => void;
}

/**
 * The scores of one root for many sets of weights over the same columns, in memory that is allocated once. Only the
 * nodes under the root are computed; which units are present is computed again only when other weights than before are
 * 0.
 *
 * @param columns normalised indicators, one entry per unit, NaN missing
 * @param leaves the same, as `leafColumn` makes them
 */
export function evaluator(
  { tree, aggregations, finishes, setAside }: Structure,
  columns: readonly Float64Array[],
  leaves: readonly NodeColumn[],
  rule: MissingRule,
  root: number,
): Evaluator {
  const units = columns[0]?.length ?? 0;
  const below = tree.bottomUp.filter((node) => tree.rootOf[node] === root);
  const table = Array.from(tree.column, (column) => leaves[column] ?? emptyColumn(units));
  const parts = Array.from(
    below.filter((node) => tree.column[node] === -1),
    (node) => {
      const all = at(tree.children, node);
      return {
        node,
        all,
        out: at(table, node),
        aggregate: kernelOf(at(aggregations, node), units, all.length),
        own: new Float64Array(all.length),
        /** Children of positive weight, by node and by column. */
        counted: new Int32Array(),
        children: [] as readonly NodeColumn[],
      };
    },
  );

  /** For each node below the root whether its weight is positive; 2 as long as nothing is known. */
  const isCounted = new Uint8Array(tree.children.length).fill(2);
  const isKnown = (weights: Float64Array): boolean => {
    for (const node of below) if (isCounted[node] !== (weights[node]! > 0 ? 1 : 0)) return false;
    return true;
  };
  const findPresent = (weights: Float64Array): void => {
    for (const node of below) isCounted[node] = weights[node]! > 0 ? 1 : 0;
    const present = presence(tree, columns, weights, rule, setAside);
    for (const part of parts) {
      setPresent(part.out, at(present, part.node));
      part.counted = part.all.filter((child) => at(weights, child) > 0);
      part.children = Array.from(part.counted, (child) => at(table, child));
    }
  };

  const isFinished = below.some((node) => (finishes?.[node] ?? null) !== null);
  const evaluate = (weights: Float64Array, scores: Float64Array): boolean => {
    if (isFinished) return false;
    if (!isKnown(weights)) findPresent(weights);
    for (const { out, aggregate, own, counted, children } of parts) {
      for (let k = 0; k < counted.length; k++) own[k] = weights[counted[k]!]!;
      if (!aggregate(children, own, out)) return false;
    }
    writeScores(at(table, root), scores);
    return true;
  };
  return Object.assign(evaluate, {
    writeNode: (node: number, scores: Float64Array) => writeScores(at(table, node), scores),
  });
}
