import { at } from "../../at";
import { aggregate, type Structure } from "../../aggregate";
import { remembered } from "../../method/remembered";
import type { Tree } from "../../model/tree";
import type { Results } from "../../results";
import { type HeldRow, valuesOfRows } from "./held-row";
import { rowColumns } from "./row-columns";
import { rowWork } from "./row-work";
import { comparesUnits, type Scored as OfStructure, structureOf } from "./structure-of";

/** Rows that are aggregated at a time: their columns stay in the processor's cache. */
const BLOCK = 1024;

type Scored = OfStructure & Pick<Results, "normalised">;

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
    below: { ...structure, tree: subtree(structure, node) },
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

/** Only the nodes from this one down are aggregated, and the aggregates that gates at them look at. */
function subtree({ tree, finishes }: Structure, node: number): Tree {
  const isBelow = new Uint8Array(tree.parent.length);
  const waiting = [node];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (isBelow[each] === 1) continue;
    isBelow[each] = 1;
    waiting.push(...at(tree.children, each), ...(finishes?.[each]?.elements ?? []));
  }
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
    scores.set(
      at(aggregate(structure, columns, model.method.missing, unitOf, valuesOfRows(rows, begin)).scores, node),
      begin,
    );
  }
  return scores;
}

/** The whole table again, with the one row changed. */
function withWholeTable(
  { model, normalised }: Scored,
  structure: Structure,
  row: HeldRow,
  node: number,
): Float64Array {
  const { unit, scores } = row;
  const valueOfRow = valuesOfRows([row]);
  const valueAt = (indicator: number, entry: number) =>
    entry === unit ? valueOfRow(indicator, 0) : undefined;
  const columns = [...normalised];
  for (const { indicator, score } of scores) columns[indicator] = at(columns, indicator).with(unit, score);
  return at(aggregate(structure, columns, model.method.missing, undefined, valueAt).scores, node);
}
