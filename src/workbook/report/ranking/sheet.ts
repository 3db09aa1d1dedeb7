import type { Block, SheetPlan } from "../../plan";
import type { Context } from "../context/context";
import { nodeAt } from "../context/structure";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { tablePrint } from "../frame/table-print";
import { codeWidth, groupWidth, nameWidth, widthOf } from "../frame/widths";
import { colours } from "../looks/palette";
import { classColumn, classFormats } from "../points";
import type { BlockName } from "../sheet-list";
import { said } from "../words";
import {
  partsInWords,
  rankingCells,
  rankingColumns,
  rankingFirstRow,
  rankingHeader,
  rankingHeaderRow,
  scoredUnits,
} from "./cells";
import { rankingChart } from "./chart";
import { testedBlocks, testedFormats } from "./ranges";
import type { IndexSheets } from "../context/sheet-names";
import { blockName } from "../frame/block-name";

/** Fills of the classes. */
function classFills(context: Context, { root }: IndexSheets, sheet: string, column: number) {
  const classes = context.results.classes?.[classColumn(context, root) ?? -1];
  const rows = context.model.units.length;
  return classes === undefined
    ? []
    : classFormats({ sheet, row: rankingFirstRow, column, rows, columns: 1 }, classes);
}

/** The units of one index in order, with what its parts add. */
export function rankingSheet(context: Context, index: IndexSheets): SheetPlan {
  const key = `Ranking${index.suffix}`;
  const { ranking } = context.words;
  const sheet = index.sheets.Ranking;
  const at = rankingColumns(context, index);
  const root = nodeAt(context.model, index.root);
  const chart = rankingChart(context, index);
  const cells = rankingCells(context, index);
  const scored = scoredUnits(context, index.root);
  const widths: Record<number, number> = {
    [at.rank]: 7,
    [at.code]: codeWidth(context),
    [at.name]: nameWidth(context) + 2,
    [at.score]: widthOf([context.words.tables.score], 10, 14),
  };
  if (at.group !== null) {
    widths[at.group] = groupWidth(context);
    widths[at.group + 1] = 9;
  }
  const header = rankingHeader(context, index);
  const block = (name: BlockName, column: number, from: number, to?: number): Block => ({
    name: blockName(key, name),
    row: rankingHeaderRow,
    column,
    cells: [header, ...cells].map((row) => row.slice(from, to)),
  });
  if (at.classed !== null) widths[at.classed] = 14;
  if (at.ranges !== null) for (let j = at.ranges; j < at.chart; j++) widths[j] = j === at.chart - 1 ? 15 : 11;
  for (let j = at.chart; j < at.parts; j++) widths[j] = at.ranges === null ? 9 : 14;
  for (let j = at.parts; j < at.weight; j++) widths[j] = 16;
  return {
    ...emptySheet(key, sheet, colours.results),
    blocks: [
      headBlock(
        key,
        said(ranking.title, { index: root.name }),
        said(ranking.subtitle, {
          scored,
          count: context.model.units.length,
          parts: partsInWords(context, index),
        }),
      ),
      ...testedBlocks(context, index),
      // The chart is between the scores and the figures of its bars.
      block("Table", 0, 0, at.chart),
      block("Parts", at.parts, at.chart),
    ],
    conditionalFormats: [
      ...testedFormats(context, index),
      ...(at.classed === null ? [] : classFills(context, index, sheet, at.classed)),
      {
        kind: "dataBar",
        area: { sheet, row: rankingFirstRow, column: at.score, rows: cells.length, columns: 1 },
        colour: colours.bar,
        minimum: "automatic",
        maximum: "automatic",
      },
    ],
    charts: [chart],
    freeze: { rows: rankingFirstRow, columns: 3 },
    columnWidths: widths,
    rowHeights: { 0: 26, [rankingHeaderRow]: 48 },
    hiddenColumns: [
      at.weight,
      at.row,
      at.coverage,
      at.unitWeight,
      at.unitCoverage,
      ...(at.ranges === null ? [] : [at.tested]),
    ],
    print: tablePrint(
      sheet,
      rankingHeaderRow,
      Math.max(rankingFirstRow + cells.length, chart.over.row + chart.over.rows),
      at.weight,
    ),
  };
}
