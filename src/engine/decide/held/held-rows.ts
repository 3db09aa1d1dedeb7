import { at } from "../../at";
import { aggregate, type Structure } from "../../aggregate";
import { remembered } from "../../method/remembered";
import type { Tree } from "../../model/tree";
import type { Results } from "../../results";
import type { HeldRow } from "./held-row";
import { rowColumns } from "./row-columns";
import { rowWork } from "./row-work";
import { comparesUnits, structureOf } from "./structure-of";

/** Rows that are aggregated at a time: their columns stay in the processor's cache. */
const BLOCK = 1024;

type Scored = Pick<Results, "model" | "normalised" | "weights" | "denominated">;

export interface RowScorer {
  /**
   * The score of a node, by its position in the framework, for many rows at once: each is a unit with some of its normalised
   * scores replaced, all other units as they are. NaN where it has none.
   */
  readonly scoreRows: (rows: readonly HeldRow[], node: number) => Float64Array;
  /** Scores of a node, one per unit, with one row replaced. */
  readonly scoresWith: (row: HeldRow, node: number) => Float64Array;
  /** Whether the scores of a node compare the units with each other: then those of other units change with a row. */
  readonly comparesUnits: (node: number) => boolean;
  /** Rough work of scoring a node for one row, in values read. */
  readonly rowWork: (node: number) => number;
}

/** Scores a node for rows of a unit with some scores replaced. */
export function rowScorer(results: Scored): RowScorer {
  const structure = structureOf(results);
  // A search scores a few rows at a time, thousands of times.
  const known = remembered((node: number) => ({
    below: { ...structure, tree: subtree(structure.tree, node) },
    compares: comparesUnits(structure, node),
    work: rowWork(structure, node, results.model.units.length),
  }));
  const scoresWith: RowScorer["scoresWith"] = (row, node) =>
    withWholeTable(results, known(node).below, row, node);
  return {
    scoresWith,
    comparesUnits: (node) => known(node).compares,
    rowWork: (node) => known(node).work,
    scoreRows: (rows, node) =>
      known(node).compares
        ? Float64Array.from(rows, (row) => at(scoresWith(row, node), row.unit))
        : inBlocks(results, known(node).below, rows, node),
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
  const nodes = new Set(structure.tree.bottomUp);
  const isNeeded = (indicator: number) => nodes.has(at(structure.tree.leaf, indicator));
  for (let begin = 0; begin < rows.length; begin += BLOCK) {
    const size = Math.min(BLOCK, rows.length - begin);
    const columns = rowColumns(normalised, isNeeded, rows, begin, size);
    const unitOf = (entry: number): number => at(rows, begin + entry).unit;
    scores.set(at(aggregate(structure, columns, model.method.missing, unitOf).scores, node), begin);
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
