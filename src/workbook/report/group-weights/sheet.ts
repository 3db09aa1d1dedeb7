import type { Block, SheetPlan } from "../../plan";
import { range, text, type Context } from "../context/context";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { nameWidth } from "../frame/widths";
import { colours } from "../looks/palette";
import type { BlockName } from "../sheet-list";
import { groupCharts } from "./charts";
import { groupLayout, leadColumns, type GroupLayout } from "./layout";
import { agreementCells, listColumns, opinionCells, pairCells, proposalCells } from "./lists";
import { rankBarCells, rankCells, rankColumnsOf, rankHeaders } from "./rank-cells";
import { groupSentences } from "./sentence";
import { consistencyRows, rawCells, weightCells, weightHeaders } from "./weight-cells";

const key = "GroupWeights";

/** Weights and proposals of those who make the index together; null where the workbook has neither. */
export function groupWeightsSheet(context: Context): SheetPlan | null {
  const layout = groupLayout(context);
  if (layout === null) return null;
  const { groupWeights: words } = context.words;
  const { sheet, opinion, proposals, rows, raw, rankGroups } = layout;
  const block = (name: BlockName, row: number, column: number, cells: Block["cells"]): readonly Block[] =>
    cells.length === 0 || cells[0]?.length === 0 ? [] : [{ name: blockName(key, name), row, column, cells }];
  const [titles = [], rankTitles = [], rankNames = []] = rankHeaders(context, layout);
  const sentences = groupSentences(context, layout);
  return {
    ...emptySheet(key, sheet, colours.results),
    blocks: [
      headBlock(key, words.title, context.formulas ? words.subtitle : words.subtitleValues),
      ...block(
        "Sentence",
        2,
        0,
        sentences.map((line, k) => [text(line, k === 0 ? "sentence" : "note")]),
      ),
      ...(opinion === null
        ? []
        : [
            ...block("Weights", rows.weights - 2, 0, [
              ...weightHeaders(context, layout),
              ...weightCells(context, layout),
              ...consistencyRows(context, layout),
            ]),
            ...block("Raw", rows.weights, raw.column, rawCells(context, layout)),
            ...block("Agreement", rows.agreement - 2, 0, agreementCells(context, layout)),
            ...block("Opinions", rows.opinions - 2, 0, opinionCells(context, layout)),
            ...block("Ranks", rows.ranks - 2, 0, [titles, rankTitles, ...rankCells(context, layout)]),
            ...block("RankColumns", rows.ranks - 1, rankGroups.column, [rankNames, ...rankColumnsOf(layout)]),
            ...block("RankBars", rows.ranks, layout.rankBars.column, rankBarCells(context, layout)),
            ...block("Pairs", rows.pairs - 2, 0, pairCells(context, layout)),
          ]),
      ...(proposals.length === 0
        ? []
        : block("Proposals", rows.proposals - 2, 0, proposalCells(context, layout))),
    ],
    charts: groupCharts(context, layout),
    merges: wideCells(layout),
    freeze: { rows: 0, columns: 1 },
    columnWidths: {
      ...Object.fromEntries(range(raw.column + raw.columns).map((column) => [column, 12])),
      0: Math.max(30, nameWidth(context)),
      1: 10,
      2: 26,
    },
    rowHeights: {
      ...{ 0: 26, 1: 32, 2: 32, [rows.weights - 1]: 46, [rows.ranks - 1]: 46 },
      ...Object.fromEntries([rows.opinions, rows.pairs].map((row) => [row - 1, 32])),
      ...Object.fromEntries((opinion?.opinions ?? []).map((_, k) => [rows.opinions + k, 46])),
      ...Object.fromEntries(proposals.map((_, k) => [rows.proposals + k, 32])),
    },
    hiddenColumns: range(raw.columns).map((k) => raw.column + k),
    print: {
      ...{ orientation: "landscape", repeatRows: null, wide: 1, tall: null },
      breaks: opinion === null ? [] : [layout.rankChart.row - 1],
      // The columns of the participants are for the screen.
      area: { ...{ sheet, row: 0, column: 0, rows: rows.end }, columns: mainColumns(layout) },
    },
  };
}

/** Columns of all but the participants. */
const mainColumns = ({ weights, ofGroups }: GroupLayout): number =>
  Math.max(listColumns, leadColumns + weights.columns + ofGroups.columns);

/** Sentences, what a cluster favours, who is in it, and proposals need more than one column. */
function wideCells(layout: GroupLayout): SheetPlan["merges"] {
  const { sheet, opinion, proposals, rows } = layout;
  const three = (row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 3 });
  return [
    ...[1, 2].map((row) => ({ sheet, row, column: 0, rows: 1, columns: mainColumns(layout) })),
    ...(opinion?.opinions ?? []).flatMap((_, k) => [2, 5].map((column) => three(rows.opinions + k, column))),
    ...(opinion !== null && opinion.opinions.length > 0
      ? [2, 5].map((column) => three(rows.opinions - 1, column))
      : []),
    ...proposals.map((_, k) => three(rows.proposals + k, 5)),
    ...(proposals.length > 0 ? [three(rows.proposals - 1, 5)] : []),
  ];
}
