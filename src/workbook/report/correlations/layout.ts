import type { Area } from "../../cells";
import { range, type Context } from "../context/context";
import { perContext } from "../context/per-context";
import { runsOf } from "../context/runs";
import { cell, columnRange, part, rowRange } from "../formulas/ranges";
import { limitsOf, type Limits } from "../frame/limits";
import { correlationLimits, type CorrelationLimit } from "./limits";

const elementColumns = [
  ...(["part", "own", "ownRanks", "index", "other", "otherPart", "sibling", "siblingCode", "flags"] as const),
] as const;

export type CorrelationColumn = (typeof elementColumns)[number];

export interface CorrelationsLayout {
  readonly limits: Limits<CorrelationLimit>;
  /** Framework positions in the order of the rows: aggregates, then indicators, as everywhere in the report. */
  readonly nodes: readonly number[];
  /** Row of a framework position. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** One row per node; code and name are the two columns before it. */
  readonly table: Area;
  readonly columns: readonly CorrelationColumn[];
  readonly column: (name: CorrelationColumn) => Area;
  /** Nodes x nodes, or nodes x aggregates where there are very many nodes. */
  readonly matrix: Area;
  /** Whether the cells below the diagonal are formulas. */
  readonly isLive: boolean;
  /** Whether Spearman's correlations are above the diagonal: not of a very large index. */
  readonly hasRanks: boolean;
  /** The cell of Pearson's correlation of two nodes, absolute; null where the matrix has none. */
  readonly pearson: (first: number, second: number, sheet: string) => string | null;
  /** The same of Spearman's. */
  readonly spearman: (first: number, second: number, sheet: string) => string | null;
  /** The cells of Pearson's correlations of a node with others as few ranges, each with the range of their codes. */
  readonly ranges: (node: number, others: readonly number[], sheet: string) => readonly CorrelationRange[];
}

/** Neighbouring correlations of one node. */
export interface CorrelationRange {
  readonly cells: string;
  readonly codes: string;
  /** Framework positions of the others, in the order of the cells. */
  readonly others: readonly number[];
}

/** More nodes than this would be a matrix that nobody reads: it has columns for the aggregates alone. */
const mostInMatrix = 300;
/** Pairs of figures behind live correlations: LibreOffice takes two seconds to compute so many again. */
const mostLive = 6_000_000;
/** Pairs of figures up to which every pair of columns is ranked. */
const mostRanked = 3_000_000;

/** Where the figures of the sheet Correlations are. */
export const correlationsLayout = perContext((context: Context): CorrelationsLayout => {
  const sheet = context.layout.sheets.Correlations;
  const { aggregates, indicators } = context.structure;
  const limits = limitsOf(context, "Correlations", sheet, correlationLimits);
  const nodes = [...aggregates, ...indicators];
  const rowOf = new Map(nodes.map((position, k) => [position, k]));
  const row = limits.end + 2;
  const table: Area = { sheet, row, column: 2, rows: nodes.length, columns: elementColumns.length };
  const columns = nodes.length > mostInMatrix ? aggregates.length : nodes.length;
  const matrix: Area = { sheet, row, column: table.column + table.columns + 1, rows: nodes.length, columns };
  const figures = ((nodes.length * columns) / 2) * context.model.units.length;
  const hasRanks = figures <= mostRanked;
  const codes: Area = { ...table, column: 0, columns: 1 };
  const titles: Area = { ...matrix, row: row - 1, rows: 1 };
  const place = (position: number): number => rowOf.get(position) ?? -1;
  const at = (i: number, j: number, from: string): string | null =>
    i < 0 || j < 0 || j >= columns ? null : cell(matrix, i, j, from, "both");
  return {
    limits,
    nodes,
    rowOf,
    table,
    columns: elementColumns,
    column: (name) => ({ ...table, column: table.column + elementColumns.indexOf(name), columns: 1 }),
    matrix,
    // A weighted correlation has no plain formula.
    isLive: context.formulas && figures <= mostLive && context.model.method.unitWeights === undefined,
    hasRanks,
    pearson: (first, second, from) =>
      at(Math.max(place(first), place(second)), Math.min(place(first), place(second)), from),
    spearman: (first, second, from) =>
      hasRanks
        ? at(Math.min(place(first), place(second)), Math.max(place(first), place(second)), from)
        : null,
    ranges: (node, others, from) => {
      const own = place(node);
      const places = others.map(place).sort((a, b) => a - b);
      const positions = ({ from: first, to }: { from: number; to: number }): readonly number[] =>
        range(to - first + 1).map((k) => nodes[first + k] ?? -1);
      const before = runsOf(places.filter((k) => k < own && k < columns)).map((run) => ({
        cells: rowRange(matrix, own, run.from, run.to, from, "both"),
        codes: rowRange(titles, 0, run.from, run.to, from, "both"),
        others: positions(run),
      }));
      const after = runsOf(own < columns ? places.filter((k) => k > own) : []).map((run) => ({
        cells: columnRange(part(matrix, run.from, 0, run.to - run.from + 1, columns), own, from),
        codes: columnRange(part(codes, run.from, 0, run.to - run.from + 1, 1), 0, from),
        others: positions(run),
      }));
      return [...before, ...after];
    },
  };
});
