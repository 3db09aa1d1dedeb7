import type { SheetPlan } from "../../plan";
import { range, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { part } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { tablePrint } from "../frame/table-print";
import { textOver } from "../frame/text-over";
import { widthOf } from "../frame/widths";
import { colours } from "../looks/palette";
import { countText } from "../tested/count-text";
import { madeText } from "../tested/made-text";
import { said } from "../words";
import { sharesChart } from "./chart";
import { inputCells, inputHeader, sumCells } from "./inputs";
import { leftOutColumns, leftOutWidth, sensitivityLayout, type SensitivityLayout } from "./layout";
import { leftOutCells, leftOutHeader } from "./left-out";

/** Which choice moves the ranks most, and the index without each of its parts; null without a test. */
export function sensitivitySheet(context: Context, index: IndexSheets): SheetPlan | null {
  const layout = sensitivityLayout(context, index);
  if (layout === null) return null;
  const key = `Sensitivity${index.suffix}`;
  const { sensitivity } = context.words;
  const { chart, leftOut, sheet, table } = layout;
  const drawn = sharesChart(context, index, layout);
  const cells = inputCells(context, layout);
  const without = leftOutCells(context, layout);
  const names = [...cells, ...without].map(([name]) => name);
  return {
    ...emptySheet(key, sheet, colours.tests),
    blocks: [
      {
        name: blockName(key, "Head"),
        row: 0,
        column: 0,
        cells: [
          [text(said(sensitivity.title, { index: nodeAt(context.model, index.root).name }), "title")],
          [text(subtitle(context, layout), "subtitle")],
          [text(`${failuresNote(context, layout)}${madeText(context, layout.test)}`, "subtitle")],
        ],
      },
      ...(table.rows === 0
        ? []
        : [
            {
              name: blockName(key, "Table"),
              row: table.row - 1,
              column: 0,
              cells: [inputHeader(context), ...cells, sumCells(context, layout)],
            },
          ]),
      {
        name: blockName(key, "LeftOut"),
        row: leftOut.row - 2,
        column: 0,
        cells: [textOver(sensitivity.leftOut, leftOutWidth, "heading"), leftOutHeader(context), ...without],
      },
    ],
    merges: [part(leftOut, -1, leftOutColumns.movers, 1, leftOutWidth - leftOutColumns.movers)],
    charts: drawn === null ? [] : [drawn],
    columnWidths: {
      0: widthOf(
        names.map((cell) => String(cell?.value ?? "")),
        36,
        64,
      ),
      ...Object.fromEntries(range(6).map((k) => [k + 1, 11])),
      [leftOutColumns.code]: 14,
      7: 3,
    },
    rowHeights: { 0: 26, [table.row - 1]: 32, [leftOut.row - 1]: 48 },
    freeze: { rows: 0, columns: 1 },
    print: {
      ...tablePrint(
        sheet,
        leftOut.row - 1,
        leftOut.row + leftOut.rows,
        Math.max(12, chart === null ? 0 : chart.column + chart.columns),
      ),
      breaks: table.rows === 0 ? [] : [leftOut.row - 2],
    },
  };
}

function subtitle(context: Context, { test }: SensitivityLayout): string {
  const { sensitivity: texts, tabs } = context.words;
  const { sensitivity, settings, varied } = test;
  if (varied.every(({ notVaried }) => notVaried !== null))
    return said(texts.nothingVaried, { robustness: tabs.Robustness });
  if (sensitivity === null) return said(texts.noShares, { trace: tabs.Trace });
  const { failedRows, indices, runs, rows } = sensitivity;
  if (failedRows.length < rows && indices.total.every(Number.isNaN)) return texts.noVariance;
  return said(texts.subtitle, {
    runs: countText(context, runs),
    rows: countText(context, rows),
    seed: settings.seed,
  });
}

/** How many rows do not count; "" where all do. */
function failuresNote(context: Context, { test }: SensitivityLayout): string {
  const { failedRows = [], rows = 0 } = test.sensitivity ?? {};
  if (failedRows.length === 0) return "";
  const note = said(context.words.sensitivity.someFailed, {
    failed: countText(context, failedRows.length),
    rows: countText(context, rows),
    trace: context.words.tabs.Trace,
  });
  return `${note} `;
}
