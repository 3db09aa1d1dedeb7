import type { ConditionalFormat, PlanCell, SheetPlan } from "../../plan";
import { type Context, indicatorAt, range, text } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { cell } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { textOver } from "../frame/text-over";
import { colours } from "../looks/palette";
import { leversChart } from "./chart";
import { columnOf, type LeverColumn, leverColumns } from "./columns";
import { headBlocks } from "./head";
import type { LeversLayout } from "./layout";
import { cutCells, pointCells, pointsHeader } from "./points";
import { sortTexts } from "./sort";
import { tableCells, tableHeader } from "./table";
import { leversTerms, workingTerms } from "./terms";
import { hiddenBlocks } from "./workings";

/** What one unit could do next in each indicator: null in a report without decisions. */
export function leversSheet(context: Context, index: IndexSheets): SheetPlan | null {
  if (context.input.decisions !== true) return null;
  const terms = leversTerms(context, index);
  const { layout } = terms;
  const { levers: words } = context.words;
  const key = `Levers${index.suffix}`;
  const working = layout.hidden === null ? null : workingTerms(terms, layout.hidden);
  const { table, points, cuts } = layout;
  const spread = (title: string, columns: number): readonly PlanCell[] => textOver(title, columns, "heading");
  return {
    ...emptySheet(key, index.sheets.Levers, colours.results),
    blocks: [
      ...headBlocks(terms),
      {
        name: blockName(key, "Table"),
        row: table.row - 1,
        column: 0,
        cells: [tableHeader(terms), ...tableCells(terms, working)],
      },
      {
        name: blockName(key, "Points"),
        row: points.row - 3,
        column: 0,
        cells: [
          spread(words.fields, points.columns),
          textOver(words.fieldsText, points.columns, "text"),
          pointsHeader(terms),
          ...pointCells(terms, working),
        ],
      },
      {
        name: blockName(key, "Cuts"),
        row: cuts.row - 1,
        column: cuts.column,
        cells: [
          [text(words.medianShare, "header"), text(words.medianPerformance, "header")],
          ...cutCells(terms, working),
        ],
      },
      ...(working === null ? [] : hiddenBlocks(working)),
    ],
    conditionalFormats: [unseen(layout)],
    charts: [leversChart(terms)],
    dropDowns: context.formulas
      ? [
          {
            area: { ...layout.sort, column: 1, columns: 1 },
            source: { list: sortTexts(context.words) },
            prompt: words.sortPrompt,
            error: words.sortError,
          },
        ]
      : [],
    freeze: { rows: table.row, columns: columnOf("name") + 1 },
    merges: [{ sheet: layout.sheet, row: points.row - 2, column: 0, rows: 1, columns: cuts.column - 1 }],
    columnWidths: widths,
    rowHeights: heights(context, layout),
    hiddenColumns: hiddenColumns(layout),
    print: {
      ...{ orientation: "landscape", repeatRows: rowsRepeat(layout), wide: 2, tall: null },
      repeatColumns: [0, columnOf("name")],
      breaks: [points.row - 3],
      area: { sheet: layout.sheet, row: 0, column: 0, rows: lastRow(layout), columns: table.columns },
    },
  };
}

/** #N/A of the points that a series does not have. */
function unseen({ points, sheet }: LeversLayout): ConditionalFormat {
  const area = { ...points, column: points.column + 3, columns: 4 };
  return {
    ...{ kind: "formula", area, fill: null, font: colours.middle, bold: false },
    formula: `ISNA(${cell(area, 0, 0, sheet)})`,
  };
}

/** A table that goes over several pages repeats its header; above the points of the chart it would mislead. */
const rowsRepeat = ({ table }: LeversLayout): readonly [number, number] | null =>
  table.rows > 40 ? [table.row - 1, table.row - 1] : null;

const lastRow = ({ points, chart }: LeversLayout): number =>
  Math.max(points.row + points.rows, chart.row + chart.rows);

const own: Readonly<Partial<Record<LeverColumn, number>>> = {
  number: 12,
  name: 34,
  related: 13,
  measured: 24,
  names: 48,
  field: 18,
};
const widths: Readonly<Record<number, number>> = Object.fromEntries(
  leverColumns.map((column, k) => [k, own[column] ?? 11]),
);

const line = 15;
/** In the table, so that one of thirty indicators is on one page. */
const tableLine = 13;

function heights(
  context: Context,
  { table, points, places }: LeversLayout,
): Readonly<Record<number, number>> {
  const longest = Math.max(0, ...places.map((p) => indicatorAt(context, p).name.length));
  // Any indicator may come into any row, and names of peers need two lines.
  const lines = Math.max(2, Math.ceil(longest / (own.name ?? 1)));
  return {
    0: 26,
    [table.row - 1]: 4 * line,
    [points.row - 1]: 3 * line,
    [points.row - 2]: 2 * line,
    ...Object.fromEntries(range(table.rows).map((k) => [table.row + k, lines * tableLine])),
  };
}

const hiddenColumns = ({ hidden }: LeversLayout): readonly number[] => {
  if (hidden === null) return [];
  const first = hidden.workings.column;
  const last = hidden.related.column + hidden.related.columns;
  return range(last - first).map((k) => first + k);
};
