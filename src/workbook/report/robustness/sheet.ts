import { address, type Area } from "../../cells";
import type { SheetPlan } from "../../plan";
import { text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { cell, part } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { tablePrint } from "../frame/table-print";
import { textOver } from "../frame/text-over";
import { codeWidth, nameWidth } from "../frame/widths";
import { colours } from "../looks/palette";
import { countText } from "../tested/count-text";
import { hasRanges, runsOf } from "../tested/ordered-units";
import { settingRows } from "../tested/setting-rows";
import { said } from "../words";
import { changedCells, freshCell } from "./changed";
import { changeCells } from "./changes";
import { barCells, barHeader, intervalChart } from "./chart";
import {
  changesColumns,
  robustnessColumns,
  robustnessLayout,
  tableColumns,
  variedColumns,
  type RobustnessLayout,
} from "./layout";
import { unitCells, unitHeader } from "./table";
import { textHeader, variedCells } from "./varied";

/** How far the ranks of an index depend on its choices; null without a test. */
export function robustnessSheet(context: Context, index: IndexSheets): SheetPlan | null {
  const layout = robustnessLayout(context, index);
  if (layout === null) return null;
  const key = `Robustness${index.suffix}`;
  const { robustness, testing } = context.words;
  const { bars, changed, changes, chart, settings, sheet, table, test, varied } = layout;
  const header = table.row - 1;
  return {
    ...emptySheet(key, sheet, colours.tests),
    blocks: [
      headBlock(
        key,
        said(robustness.title, { index: nodeAt(context.model, index.root).name }),
        subtitle(context, layout),
      ),
      {
        name: blockName(key, "Run"),
        row: layout.date.row,
        column: 0,
        cells: [
          [
            text(robustness.testOf, "label"),
            text(test.time.slice(0, 10), "label"),
            freshCell(context, index, layout),
          ],
        ],
      },
      {
        name: blockName(key, "Varied"),
        row: varied.row - 2,
        column: 0,
        cells: [
          textOver(robustness.varied, tableColumns, "heading"),
          textHeader({
            [variedColumns.part]: robustness.part,
            [variedColumns.reference]: robustness.inIndex,
            [variedColumns.alternatives]: robustness.inTest,
          }),
          ...variedCells(context, layout),
        ],
      },
      {
        name: blockName(key, "Changes"),
        row: changes.row - 2,
        column: 0,
        cells: [
          textOver(robustness.changes, tableColumns, "heading"),
          changes.rows === 0
            ? textOver(robustness.noChanges, tableColumns, "note")
            : textHeader({
                [changesColumns.part]: robustness.part,
                [changesColumns.alternative]: robustness.instead,
                [changesColumns.shift]: testing.meanShift,
                [changesColumns.moved]: testing.movedThree,
                [changesColumns.movers]: testing.movers,
              }),
          ...changeCells(context, layout),
        ],
      },
      {
        name: blockName(key, "SettingsTitle"),
        row: settings.row - 1,
        column: settings.column,
        cells: [[text(robustness.settings, "heading"), text("", "heading")]],
      },
      {
        name: blockName(key, "Settings"),
        row: settings.row,
        column: settings.column,
        cells: settingRows(context, test.settings),
      },
      {
        name: blockName(key, "Changed"),
        row: changed.row,
        column: changed.column - 1,
        cells: changedCells(context, index, layout),
      },
      {
        name: blockName(key, "Table"),
        row: header,
        column: 0,
        cells: [unitHeader(context, layout), ...unitCells(context, index, layout)],
      },
      {
        name: blockName(key, "Bars"),
        row: header,
        column: bars.column,
        cells: [barHeader(context), ...barCells(layout)],
      },
    ],
    conditionalFormats: [
      {
        kind: "formula",
        area: { sheet, row: layout.date.row, column: 2, rows: 1, columns: 1 },
        formula: `=${cell(changed, 0, 0, sheet, "both")}>0`,
        ...{ fill: colours.old, font: null, bold: true },
      },
      {
        kind: "formula",
        area: { ...table, column: robustnessColumns.rankNow, columns: 1 },
        formula: `=${address(table.row, robustnessColumns.rankNow)}<>${address(table.row, robustnessColumns.rank)}`,
        ...{ fill: colours.old, font: null, bold: false },
      },
    ],
    merges: [
      // Headers of texts that run over the empty cells right of them.
      textHeaderArea(varied, variedColumns.alternatives),
      ...(changes.rows === 0 ? [] : [textHeaderArea(changes, changesColumns.movers)]),
    ],
    charts: hasRanges(test) ? [intervalChart(context, index, layout)] : [],
    freeze: { rows: 0, columns: 3 },
    columnWidths: columnWidths(context, layout),
    rowHeights: { 0: 26, [varied.row - 1]: 18, [changes.row - 1]: 48, [header]: 48 },
    print: tablePrint(
      sheet,
      header,
      Math.max(table.row + table.rows, chart.row + chart.rows),
      chart.column + chart.columns,
    ),
  };
}

const textHeaderArea = (below: Area, column: number): Area =>
  part(below, -1, column, 1, tableColumns - column);

function subtitle(context: Context, { test }: RobustnessLayout): string {
  const { robustness, tabs } = context.words;
  const { scored, failed } = runsOf(test);
  const trace = tabs.Trace;
  if (!hasRanges(test) && scored > 0) return robustness.nothingVaried;
  if (scored === 0) return said(robustness.noRuns, { trace });
  const more = failed === 0 ? "" : said(robustness.someFailed, { failed: countText(context, failed), trace });
  return said(robustness.subtitle, { scored: countText(context, scored) }) + more;
}

function columnWidths(context: Context, { bars, chart }: RobustnessLayout): Record<number, number> {
  const widths: Record<number, number> = {};
  for (let j = 0; j < tableColumns; j++) widths[j] = 11;
  widths[robustnessColumns.rank] = 9;
  widths[robustnessColumns.code] = Math.max(14, codeWidth(context));
  // The reference of a part is in it too.
  widths[robustnessColumns.name] = Math.max(38, nameWidth(context));
  widths[robustnessColumns.indistinguishable] = 14;
  [30, 36, 8, 8].forEach((width, k) => (widths[chart.column + k] = width));
  widths[bars.column - 1] = 3;
  return widths;
}
