import { at } from "../../at";
import { indexNode } from "../../model/index-node";
import { compileTree } from "../../model/tree";
import { peerSets } from "../../peers";
import type { Results } from "../../results";
import { tieTolerance } from "../../rank";
import { nearestBetter } from "./nearest-better";

/** One node of an index, and what the compared units have in it. */
export interface ComparedNode {
  /** Position in `Model.framework`. */
  readonly node: number;
  readonly kind: "index" | "part" | "indicator";
  /** One entry per compared unit; NaN missing. */
  readonly scores: Float64Array;
  readonly ranks: Float64Array;
  /** On the scale of the denominated values; null above the indicators. */
  readonly values: Float64Array | null;
  /** Which of the units has the best score; ties share it. None where fewer than two have one. */
  readonly isBest: readonly boolean[];
}

/**
 * Some units side by side: the index, the parts below its top, and its indicators, in the order of the framework.
 *
 * @param root code of the index
 * @param units positions in `Model.units`
 * @throws when the framework has no such index
 * @example sideBySide(results, "PSCI", [0, 6])[0].kind // "index"
 */
export function sideBySide(
  results: Results,
  root: string,
  units: readonly number[],
): readonly ComparedNode[] {
  const { model, scores, ranks, denominated } = results;
  const tree = compileTree(model);
  const index = indexNode(model.framework, root);
  const of = (column: Float64Array): Float64Array => Float64Array.from(units, (unit) => at(column, unit));
  const row = (node: number, kind: ComparedNode["kind"]): ComparedNode => {
    const own = of(at(scores, node));
    const column = at(tree.column, node);
    return {
      ...{ node, kind, scores: own, ranks: of(at(ranks, node)) },
      values: column < 0 ? null : of(at(denominated, column)),
      isBest: bestOf(own),
    };
  };
  const parts = Array.from(at(tree.children, index)).filter((node) => at(tree.column, node) < 0);
  const leaves = Array.from(tree.leaf).filter((leaf) => at(tree.rootOf, leaf) === index);
  return [
    row(index, "index"),
    ...parts.map((node) => row(node, "part")),
    ...leaves.map((node) => row(node, "indicator")),
  ];
}

function bestOf(scores: Float64Array): readonly boolean[] {
  const present = scores.filter((score) => !Number.isNaN(score));
  const highest = present.reduce((best, score) => Math.max(best, score), -Infinity);
  const tolerance = tieTolerance(scores);
  return Array.from(scores, (score) => present.length > 1 && score >= highest - tolerance);
}

/** How many units are compared unless the reader chooses: the unit, the nearest better one, and peers. */
const usualCompared = 4;

/**
 * The units to compare one with before the reader chooses: the unit itself, the nearest better one if there is one, and its
 * first peers.
 *
 * @throws when the framework has no such index
 * @example usualComparison(results, "PSCI", 6)[0] // 6
 */
export function usualComparison(results: Results, root: string, unit: number): readonly number[] {
  const better = nearestBetter(results, root, unit);
  const peers = at(peerSets(results.model), unit);
  return [...new Set([unit, ...(better ? [better.unit] : []), ...peers])].slice(0, usualCompared);
}
