import { at } from "../../at";
import { aggregate, nodeAggregations, type Structure } from "../../aggregate";
import { compileTree, type Tree } from "../../model/tree";
import type { Results } from "../../results";

/** A unit with some of its normalised scores replaced. */
export interface HeldRow {
  /** Position in `Model.units`. */
  readonly unit: number;
  /** Scores on the normalised scale by the position of their indicator; NaN takes one away. */
  readonly scores: readonly HeldScore[];
}

export interface HeldScore {
  readonly indicator: number;
  readonly score: number;
}

/** Rows that are aggregated at a time: their columns stay in the processor's cache. */
const BLOCK = 4096;

type Scored = Pick<Results, "model" | "normalised" | "weights">;

/** The structure of a scored index: its tree, the weights as they were used, and the aggregations. */
export function structureOf({ model, weights }: Pick<Results, "model" | "weights">): Structure {
  const tree = compileTree(model);
  return { tree, weights, aggregations: nodeAggregations(model.method.aggregation, model.framework) };
}

/**
 * Whether the scores of a node compare the units with each other: its own aggregation, or one below it.
 *
 * @example comparesUnits(results, results.model.framework.length - 1) // false
 */
export const comparesUnits = (results: Pick<Results, "model" | "weights">, node: number): boolean =>
  isRelative(structureOf(results), node);

const isRelative = ({ tree, weights, aggregations }: Structure, node: number): boolean =>
  at(tree.column, node) < 0 &&
  (at(aggregations, node).aggregator.over === "table" ||
    at(tree.children, node).some(
      (child) => at(weights, child) > 0 && isRelative({ tree, weights, aggregations }, child),
    ));

export interface RowScorer {
  /**
   * The score of a node, by its position in the framework, for many rows at once: each is a unit with some of its normalised
   * scores replaced, all other units as they are. NaN where it has none.
   */
  readonly scoreRows: (rows: readonly HeldRow[], node: number) => Float64Array;
  /** Scores of a node, one per unit, with one row replaced. */
  readonly scoresWith: (row: HeldRow, node: number) => Float64Array;
}

/** Scores a node for rows of a unit with some scores replaced. */
export function rowScorer(results: Scored): RowScorer {
  const structure = structureOf(results);
  const below = (node: number) => ({ ...structure, tree: subtree(structure.tree, node) });
  const scoresWith: RowScorer["scoresWith"] = (row, node) => withWholeTable(results, below(node), row, node);
  return {
    scoresWith,
    scoreRows: (rows, node) =>
      isRelative(structure, node)
        ? Float64Array.from(rows, (row) => at(scoresWith(row, node), row.unit))
        : inBlocks(results, below(node), rows, node),
  };
}

/** Only the nodes from this one down are aggregated. */
function subtree(tree: Tree, node: number): Tree {
  const isBelow = new Uint8Array(tree.parent.length);
  isBelow[node] = 1;
  for (const each of tree.depthFirst) if (isBelow[at(tree.parent, each)] === 1) isBelow[each] = 1;
  return { ...tree, bottomUp: tree.bottomUp.filter((each) => isBelow[each] === 1) };
}

/** Every unit by itself: a column has one entry per row. */
function inBlocks(
  { model, normalised }: Scored,
  structure: Structure,
  rows: readonly HeldRow[],
  node: number,
): Float64Array {
  const scores = new Float64Array(rows.length);
  const needed = new Set(structure.tree.bottomUp);
  const leaf = structure.tree.leaf;
  for (let begin = 0; begin < rows.length; begin += BLOCK) {
    const block = rows.slice(begin, begin + BLOCK);
    const unused = new Float64Array(block.length).fill(NaN);
    const columns = normalised.map((column, j) =>
      needed.has(at(leaf, j)) ? Float64Array.from(block, ({ unit }) => column[unit]!) : unused,
    );
    block.forEach((row, r) => {
      for (const { indicator, score } of row.scores)
        if (columns[indicator] !== unused) columns[indicator]![r] = score;
    });
    const found = aggregate(structure, columns, model.method.missing);
    scores.set(at(found.scores, node), begin);
  }
  return scores;
}

/** The whole table again, with the one row changed. */
function withWholeTable(
  { model, normalised }: Scored,
  structure: Structure,
  { unit, scores }: HeldRow,
  node: number,
): Float64Array {
  const columns = [...normalised];
  for (const { indicator, score } of scores) columns[indicator] = at(columns, indicator).with(unit, score);
  return at(aggregate(structure, columns, model.method.missing).scores, node);
}
