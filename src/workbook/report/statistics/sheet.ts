import type { Block, ConditionalFormat, PlanCell, SheetPlan } from "../../plan";
import { address, type Area } from "../../cells";
import { range, text, type Context } from "../context/context";
import { weightsRemark } from "../context/unit-weights";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { limitBlocks } from "../frame/limits";
import { tablePrint } from "../frame/table-print";
import { codeWidth, nameWidth, widthOf } from "../frame/widths";
import { flagWidth, wrappedRows } from "../frame/wrapped-rows";
import { flagged, flaggedWhere } from "../looks/flagged";
import { colours } from "../looks/palette";
import { asReadCells } from "./as-read";
import { asReadColumns, statisticsLayout, type StatisticsColumn } from "./layout";
import { statisticsLimits } from "./limits";
import { preparedCells } from "./prepared";
import { unitBlock } from "./units";

const key = "Statistics";

/** The statistics of each indicator before and after treatment, and the coverage of each unit; null without a test. */
export function statisticsSheet(context: Context): SheetPlan | null {
  if (context.input.tests === undefined) return null;
  const sheet = context.layout.sheets.Statistics;
  const { limits, table, column, units } = statisticsLayout(context);
  const { statistics: words } = context.words;
  const last = table.column + table.columns;
  const flags = column("flags");
  const verdicts = column("outliersAfter");
  const flagColumn = flags?.column ?? 0;
  const widths: Record<number, number> = {
    0: Math.max(codeWidth(context), 12),
    1: Math.max(
      nameWidth(context),
      widthOf(
        context.model.indicators.map(({ name }) => name),
        24,
        44,
      ),
    ),
  };
  for (let j = table.column; j < last; j++) widths[j] = 10.8;
  for (const name of ["moved", "transformed"] as const) {
    const wide = column(name);
    if (wide !== null) widths[wide.column] = 15;
  }
  widths[flagColumn] = flagWidth;
  const blocks = [
    headBlock(key, words.title, words.subtitle, weightsRemark(context, words.weighted)),
    ...limitBlocks(context, key, statisticsLimits, limits, words.limits),
    tableBlock(context, sheet),
    unitBlock(context, sheet),
  ];
  return {
    ...emptySheet(key, sheet, colours.audit),
    blocks,
    conditionalFormats: [
      ...(flags === null ? [] : [flagged(flags)]),
      ...(verdicts === null ? [] : [flaggedAs(verdicts, words.outliers)]),
      flagged({ ...units, columns: 1 }),
    ],
    freeze: { rows: 0, columns: 2 },
    columnWidths: widths,
    rowHeights: { ...wrappedRows(blocks), 0: 26, [table.row - 1]: 60, [units.row - 1]: 32 },
    print: tablePrint(sheet, table.row - 1, units.row + units.rows, last),
  };
}

function tableBlock(context: Context, sheet: string): Block {
  const { columns, table } = statisticsLayout(context);
  const { statistics: words, tables } = context.words;
  const band = (first: string, count: number): readonly PlanCell[] =>
    range(count).map((j) => text(j === 0 ? first : "", "heading"));
  const after = columns.length - asReadColumns;
  return {
    name: blockName(key, "Table"),
    row: table.row - 2,
    column: 0,
    cells: [
      [...band(words.asRead, asReadColumns + 2), ...band(words.prepared, after)],
      [tables.code, tables.name, ...columns.map((name) => headerOf(context, name))].map((word) =>
        text(word, "header"),
      ),
      ...range(table.rows).map((p) => [
        ...asReadCells(context, p, sheet),
        ...(after === 0 ? [] : preparedCells(context, p, sheet)),
      ]),
    ],
  };
}

function headerOf({ words: { statistics: words } }: Context, name: StatisticsColumn): string {
  switch (name) {
    case "preparedMean":
      return words.mean;
    case "preparedDeviation":
      return words.deviation;
    case "preparedMinimum":
      return words.minimum;
    case "preparedMaximum":
      return words.maximum;
    case "preparedSkewness":
      return words.skewness;
    case "preparedKurtosis":
      return words.kurtosis;
    default:
      return words[name];
  }
}

const flaggedAs = (area: Area, word: string): ConditionalFormat =>
  flaggedWhere(area, `${address(area.row, area.column)}="${word}"`);
