import type { Area } from "../../cells";
import type { Context } from "../context/context";
import { range } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { childrenInOrder } from "../context/structure";
import { areasOn } from "../formulas/ranges";
import { nodesBelow } from "../gaps";

/** Units side by side; a blank cell leaves its columns blank. */
export const comparedUnits = 5;

/** Where things are on the sheet. Groups of columns have one column per unit each. */
export interface ComparisonLayout {
  readonly sheet: string;
  /** The yellow cells, one below the other. */
  readonly chosen: Area;
  /** The places of the chosen units in the tables, in a hidden column. */
  readonly places: Area;
  /** Framework positions: the root and its children; then the indicators. */
  readonly nodes: readonly number[];
  readonly indicators: readonly number[];
  readonly levels: NodeTable;
  readonly details: NodeTable;
  /** Raw values of the indicators, and what they are measured in. */
  readonly values: Area;
  readonly measured: Area;
  readonly charts: { readonly bars: Area; readonly radar: Area | null };
}

/** Names, scores and ranks of some nodes. */
export interface NodeTable {
  readonly names: Area;
  readonly scores: Area;
  readonly ranks: Area;
}

const chosenRow = 3;
const chartRows = 20;

export function comparisonLayout(context: Context, index: IndexSheets): ComparisonLayout {
  const sheet = index.sheets.Comparison;
  const at = areasOn(sheet);
  const { structure } = context;
  const nodes = [index.root, ...childrenInOrder(structure, index.root)];
  const below = new Set(nodesBelow(context, index.root));
  const indicators = structure.indicators.filter((position) => below.has(position));
  const table = (row: number, rows: number): NodeTable => ({
    names: at(row, 0, rows, 1),
    scores: at(row, 1, rows, comparedUnits),
    ranks: at(row, 2 + comparedUnits, rows, comparedUnits),
  });
  const levelsRow = chosenRow + comparedUnits + 3;
  const chartsRow = levelsRow + nodes.length + 1;
  const detailsRow = chartsRow + chartRows + 3;
  const valuesColumn = 3 + 2 * comparedUnits;
  const measuredColumn = valuesColumn + comparedUnits;
  const half = 1 + comparedUnits;
  return {
    sheet,
    chosen: at(chosenRow, 1, comparedUnits, 1),
    places: at(chosenRow, measuredColumn + 2, comparedUnits, 1),
    nodes,
    indicators,
    levels: table(levelsRow, nodes.length),
    details: table(detailsRow, indicators.length),
    values: at(detailsRow, valuesColumn, indicators.length, comparedUnits),
    measured: at(detailsRow, measuredColumn, indicators.length, 1),
    charts: {
      bars: at(chartsRow, 0, chartRows, half),
      radar: nodes.length > 3 ? at(chartsRow, half + 1, chartRows, measuredColumn - half) : null,
    },
  };
}

/** Columns of the units, from 0. */
export const unitNumbers = range(comparedUnits);
