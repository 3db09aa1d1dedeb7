import { isCellError } from "../../cells";
import type { PlanCell, SheetPlan } from "../../plan";
import { blank, range, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { codeWidth, nameWidth } from "../frame/widths";
import { colours } from "../looks/palette";
import { said } from "../words";
import { changesInWords } from "./change-words";
import { slopeChart } from "./chart";
import { freshCell } from "./fresh";
import { comparedLayout, comparedRows, listColumns, listWidth, type ComparedLayout } from "./layout";
import { listCells, listHeader } from "./list";
import { pointCells, tableCells, tableHeaders } from "./table";

/** Scenarios beside an index; null without scenarios, or in a report without the sheets of decisions. */
export function comparedSheet(context: Context, index: IndexSheets): SheetPlan | null {
  const layout = comparedLayout(context, index);
  if (layout === null) return null;
  const { sheet, lead, times, then, points, scenarios, rows } = layout;
  const { compared } = context.words;
  const key = `Compared${index.suffix}`;
  const chart = slopeChart(context, index, layout);
  return {
    ...emptySheet(key, sheet, colours.results),
    blocks: [
      headBlock(
        key,
        said(compared.title, { index: nodeAt(context.model, index.root).name }),
        context.input.mode === "live" ? compared.subtitle : compared.subtitleValues,
      ),
      {
        ...{ name: blockName(key, "Fresh"), row: comparedRows.fresh, column: 0 },
        cells: [[freshCell(context, layout)]],
      },
      {
        ...{ name: blockName(key, "List"), row: comparedRows.list, column: 0 },
        cells: [listHeader(context), ...listCells(context, layout)],
      },
      {
        ...{ name: blockName(key, "Table"), row: lead.row - 2, column: 0 },
        cells: [...tableHeaders(context, layout), ...tableCells(context, index, layout)],
      },
      ...(chart === null
        ? []
        : [
            {
              ...{ name: blockName(key, "Points"), row: points.row - 1, column: points.column },
              cells: pointCells(context, layout),
            },
          ]),
      ...(rows === null
        ? []
        : [
            {
              ...{ name: blockName(key, "Rows"), row: rows.row, column: rows.column },
              cells: rowCells(context),
            },
          ]),
    ],
    charts: chart === null ? [] : [chart],
    merges: listMerges(layout),
    freeze: { rows: 0, columns: 2 },
    columnWidths: {
      ...Object.fromEntries(range(points.column + points.columns).map((column) => [column, 13.5])),
      0: codeWidth(context),
      1: nameWidth(context),
      [points.column - 1]: 3,
    },
    rowHeights: {
      0: 26,
      [comparedRows.list]: 48,
      [lead.row - 1]: 58,
      ...Object.fromEntries(
        layout.comparison.scenarios.map(({ scenario: { changes } }, k) => [
          scenarios.row + k,
          18 + 14 * Math.floor(changesInWords(context, changes).length / charactersOfLine),
        ]),
      ),
    },
    hiddenColumns: [then.column, ...range(rows?.columns ?? 0).map((j) => (rows?.column ?? 0) + j)],
    print: {
      ...{ orientation: "landscape", repeatRows: [lead.row - 2, lead.row - 1], wide: 1, tall: null },
      area: {
        sheet,
        row: 0,
        column: 0,
        rows: lead.row + lead.rows,
        columns: Math.max(listWidth, times.column + 1),
      },
    },
  };
}

/** Characters that the four columns of changes have in one line. */
const charactersOfLine = 46;

/** What a scenario changes, and names, need more than one column; so does the reason of one that gives no index. */
function listMerges({ sheet, comparison }: ComparedLayout): SheetPlan["merges"] {
  const merge = (row: number, column: number, columns: number) => ({ sheet, row, column, rows: 1, columns });
  const { changes, correlation, up, down } = listColumns;
  const ofNames = (row: number) => [merge(row, up, down - up), merge(row, down, listWidth - down)];
  const row = comparedRows.list;
  return [
    merge(row, changes, correlation - changes),
    ...ofNames(row),
    ...comparison.scenarios.flatMap((one, k) => [
      merge(row + 1 + k, changes, correlation - changes),
      ...(one.ok ? ofNames(row + 1 + k) : [merge(row + 1 + k, correlation, listWidth - correlation)]),
    ]),
  ];
}

/** The user's table as it was read; an error is blank. */
const rowCells = ({ source }: Context): readonly (readonly PlanCell[])[] =>
  (source.decisions?.scenarioCells?.values ?? []).map((row) =>
    row.map((value): PlanCell => (isCellError(value) ? blank : { value, style: "hidden" })),
  );
