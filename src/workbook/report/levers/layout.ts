import type { Area } from "../../cells";
import { type Chain, chainAt, methodsWithoutFormula } from "../as-if";
import { type Context, range } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { areasOn } from "../formulas/ranges";
import { nodesBelow } from "../gaps";
import { leverColumns } from "./columns";
import { workingKeys } from "./workings/keys";

/** Where things are on a sheet of levers. */
export interface LeversLayout {
  readonly sheet: string;
  /** Report places of the indicators of this index that count in it. */
  readonly places: readonly number[];
  /** Label and text of the unit; label and choice of the order. */
  readonly unit: Area;
  readonly sort: Area;
  /** Sentences under them. */
  readonly notes: Area;
  /** The table, an indicator per row; its header is above. */
  readonly table: Area;
  /** Below it: the points of the chart, the same rows. */
  readonly points: Area;
  /** Both ends of the two lines at the medians. */
  readonly cuts: Area;
  readonly chart: Area;
  /** Hidden cells; null where nothing follows in cells. */
  readonly hidden: HiddenLayout | null;
  /** Methods for which there is no worksheet formula. */
  readonly withoutFormula: readonly string[];
}

export interface HiddenLayout {
  /** Row of the unit in the tables, place of the order among the choices, medians of importance and of performance. */
  readonly settings: Area;
  /** The scores that the unit has at every node. */
  readonly base: Chain;
  /** A row per indicator, in the order of the framework. */
  readonly workings: Area;
  /** A row per unit: 1 for a peer of the chosen unit. */
  readonly peers: Area;
  /** A row per unit, a column per indicator. */
  readonly related: Area;
}

const tableRow = 9;
const notesRow = 4;
const notesCount = 4;
const pointColumns = 7;
/** Beside the points, on their page; what follows the chart is on the next one. */
const chartColumn = 7;
const chartColumns = 5;
const cutsColumn = chartColumn + chartColumns + 1;
const chartRows = 24;

/** Aggregates above an indicator, from its parent to the index. */
export function ancestors({ structure }: Context, place: number): readonly number[] {
  const above: number[] = [];
  let at = structure.parent[structure.indicators[place] ?? -1] ?? -1;
  while (at >= 0) {
    above.push(at);
    at = structure.parent[at] ?? -1;
  }
  return above;
}

export function leversLayout(context: Context, index: IndexSheets): LeversLayout {
  const sheet = index.sheets.Levers;
  const at = areasOn(sheet);
  const { structure, results, model } = context;
  const below = new Set(nodesBelow(context, index.root));
  const places = range(structure.indicators.length).filter((p) => {
    const position = structure.indicators[p] ?? -1;
    return below.has(position) && (results.effectiveWeights[position] ?? 0) > 0;
  });
  const withoutFormula = methodsWithoutFormula(context, index.root);
  const table = at(tableRow, 0, places.length, leverColumns.length);
  const pointsRow = tableRow + places.length + 4;
  const first = leverColumns.length + 1;
  const depth = Math.max(0, ...places.map((p) => ancestors(context, p).length));
  const hidden = (): HiddenLayout => {
    const base = chainAt(context, index.root, { sheet, row: 4, column: first, rows: 1 });
    const workings = at(tableRow, first, places.length, workingKeys(depth).length);
    const next = first + Math.max(base.area.columns, workings.columns) + 1;
    return {
      settings: at(1, first, 1, 4),
      base,
      workings,
      peers: at(tableRow, next, model.units.length, 1),
      related: at(tableRow, next + 1, model.units.length, places.length),
    };
  };
  return {
    sheet,
    places,
    unit: at(2, 0, 1, 2),
    sort: at(3, 0, 1, 2),
    notes: at(notesRow, 0, notesCount, 1),
    table,
    points: at(pointsRow, 0, places.length, pointColumns),
    cuts: at(pointsRow, cutsColumn, 4, 2),
    chart: at(pointsRow - 1, chartColumn, chartRows, chartColumns),
    hidden: context.formulas && withoutFormula.length === 0 ? hidden() : null,
    withoutFormula,
  };
}
