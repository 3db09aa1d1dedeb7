import type { HeldRow } from "../../../engine";
import { heldNodes } from "../../../engine/internal";
import type { Area } from "../../cells";
import type { PlanCell } from "../../plan";
import { blank, live, range, text, type Context } from "../context/context";
import { indicatorsBelow, nodeAt } from "../context/structure";
import { cell } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { aggregateFormula } from "../scores";

/**
 * Where the scores of some units with other values are computed: a row per unit, a column for each indicator of the index, and
 * then one for each aggregate of the report, in the order of the sheets Normalised and Scores. Those of another index are blank.
 */
export interface Chain {
  readonly area: Area;
  /** Framework positions of its columns; null for the aggregate of another index. */
  readonly nodes: readonly (number | null)[];
  /** The cell of a node, as a sheet refers to it. */
  readonly cell: (row: number, position: number, sheet: string) => string;
}

export function chainAt(context: Context, root: number, place: Omit<Area, "columns">): Chain {
  const { indicators, aggregates, rootOf } = context.structure;
  const { first, count } = indicatorsBelow(context.structure, root);
  const nodes = [
    ...indicators.slice(first, first + count),
    ...aggregates.map((position) => (rootOf[position] === root ? position : null)),
  ];
  const area = { ...place, columns: nodes.length };
  return {
    area,
    nodes,
    cell: (row, position, sheet) => cell(area, row, nodes.indexOf(position), sheet, "both"),
  };
}

/** Codes of the nodes, above a chain. */
export const chainHeader = ({ model }: Context, { nodes }: Chain): readonly PlanCell[] =>
  nodes.map((position) => (position === null ? blank : text(nodeAt(model, position).code, "header")));

/** One row of a chain: the unit, its new scores, and the formula of each of its indicators by report place. */
export interface ChainRow extends HeldRow {
  readonly formulaOf: (p: number) => string;
}

/**
 * Normalised values first, then each aggregate, over the cells of its children, as on the sheet Scores and with the same
 * weights.
 */
export function chainCells(
  context: Context,
  { area, nodes }: Chain,
  rows: readonly ChainRow[],
): readonly (readonly PlanCell[])[] {
  const { structure, layout } = context;
  const found = heldNodes(context.results, rows);
  const leaves = nodes.length - structure.aggregates.length;
  const firstLeaf = structure.place.get(nodes[0] ?? -1)?.at ?? 0;
  const areas = {
    // Places are those of all indicators of the report: the columns of an index begin with its first one.
    indicator: {
      values: { ...area, column: area.column - firstLeaf },
      weights: layout.normalised.weights,
    },
    aggregate: { values: { ...area, column: area.column + leaves }, weights: layout.scores.weights },
  };
  return rows.map((row, r) =>
    range(nodes.length).map((k) => {
      const position = nodes[k] ?? null;
      if (position === null) return blank;
      const stored = found.isRefused(position, r)
        ? ({ error: "#N/A" } as const)
        : (found.scores[position]?.[r] ?? NaN);
      if (k < leaves) return scored(context, position, live(row.formulaOf(firstLeaf + k), stored, "score"));
      const formula = aggregateFormula(context, k - leaves, r, areas, "method", area.sheet);
      if (formula === null) throw new RangeError(`Node ${position} has no formula`);
      return scored(context, position, live(formula.text, stored, "score", formula.array));
    }),
  );
}
