import { rankings } from "../../../engine";
import type { Block, PlanTable, SheetPlan } from "../../plan";
import type { Context } from "../context";
import type { IndexSheets } from "../layout";
import { headerRow } from "../layout";
import { blockName } from "../names";
import { colours } from "../palette";
import {
  partsInWords,
  rankingCells,
  rankingColumns,
  rankingFirstRow,
  rankingHeader,
  rankingHeaderRow,
  scoredUnits,
} from "../ranking";
import { rankingChart } from "../ranking-chart";
import {
  competitionCells,
  groupRankCells,
  orderCells,
  rankCells,
  scoreCells,
  scoreParameters,
} from "../scores";
import { nodeAt } from "../structure";
import { valueAggregations } from "../table-aggregations";
import {
  aggregateNames,
  codeWidth,
  emptySheet,
  groupWidth,
  headBlock,
  leadBlock,
  nameWidth,
  tableBlock,
  unitSheetFrame,
  widthOf,
} from "./frame";
import { scoreHeat } from "./heat-maps";
import { said } from "../words";
import { methodNames } from "../method-name";

const sameWord = (words: readonly string[]): boolean =>
  new Set(words.map((word) => word.toLowerCase())).size !== words.length;

/** Scores of every aggregate, index first, and their ranks. */
export function scoresSheet(context: Context): SheetPlan {
  const { layout, model, structure } = context;
  const sheet = layout.sheets.Scores;
  const { table, ranks, groupRanks, order, competition } = layout.scores;
  const nodes = aggregateNames(context);
  const { tables: labels, workings } = context.words;
  const titled = (words: string, group = "") => ({
    ...nodes,
    names: nodes.names.map((name) => said(words, { name, group })),
  });
  const competitionRanks = structure.aggregates.map((position) => {
    const scores = context.results.scores[position] ?? new Float64Array();
    const largest = scores.reduce((most, x) => (Math.abs(x) > most ? Math.abs(x) : most), 0);
    return rankings.competition.rank(scores, 1e-9 * largest);
  });
  const hasTargets = model.indicators.some(({ target }) => !Number.isNaN(target));
  const header = [
    labels.code,
    labels.name,
    ...(context.groupLabels ? [context.groupName] : []),
    ...nodes.codes,
  ];
  const tables: PlanTable[] = sameWord(header)
    ? []
    : [
        {
          name: "PSCI_ScoresTable",
          area: {
            sheet,
            row: headerRow,
            column: 0,
            rows: table.rows + 1,
            columns: layout.lead + table.columns,
          },
          style: "TableStyleLight1",
          filter: false,
        },
      ];
  return {
    ...emptySheet("Scores", sheet, colours.results),
    blocks: [
      headBlock(
        "Scores",
        workings.scores,
        said(workings.scoresText, { missing: labels.greyIsMissing, remark: liveRemark(context) }),
      ),
      leadBlock(context, "Scores", sheet, [
        labels.level,
        labels.weight,
        labels.effectiveWeight,
        hasTargets ? workings.allTargetsMet : "",
      ]),
      tableBlock(
        "Scores",
        "Table",
        table,
        nodes,
        scoreCells(context, sheet),
        scoreParameters(context, sheet),
      ),
      tableBlock("Scores", "Ranks", ranks, titled(workings.rankOf), rankCells(context, sheet)),
      ...(groupRanks === null
        ? []
        : [
            tableBlock(
              "Scores",
              "GroupRanks",
              groupRanks,
              titled(workings.rankInOf, context.groupName),
              groupRankCells(context, sheet),
            ),
          ]),
      tableBlock(
        "Scores",
        "Order",
        order,
        {
          names: structure.roots.map((root) => said(workings.placeOf, { name: nodeAt(model, root).name })),
          codes: structure.roots.map((root) => nodeAt(model, root).code),
        },
        orderCells(context, sheet),
      ),
      ...(competition === null
        ? []
        : [
            tableBlock(
              "Scores",
              "Competition",
              competition,
              titled(workings.competitionRankOf),
              competitionCells(
                context,
                sheet,
                (position, unit) => competitionRanks[structure.aggregates.indexOf(position)]?.[unit] ?? NaN,
              ),
            ),
          ]),
    ],
    tables,
    conditionalFormats: scoreHeat(table),
    ...unitSheetFrame(context, (competition ?? order).column + (competition ?? order).columns - 1, table),
  };
}

/** Which scores follow an edit. */
function liveRemark(context: Context): string {
  const fixed = valueAggregations(context);
  const { scoresAllLive, scoresFixed } = context.words.workings;
  if (!context.formulas) return "";
  if (fixed.length === 0) return scoresAllLive;
  return said(scoresFixed, { methods: methodNames(context, "Aggregation", fixed) });
}

/** The units of one index in order, with what its parts add. */
export function rankingSheet(context: Context, index: IndexSheets): SheetPlan {
  const key = `Ranking${index.suffix}`;
  const { ranking } = context.words;
  const sheet = index.ranking;
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
  const block = (name: string, column: number, from: number, to?: number): Block => ({
    name: blockName(key, name),
    row: rankingHeaderRow,
    column,
    cells: [header, ...cells].map((row) => row.slice(from, to)),
  });
  for (let j = at.chart; j < at.parts; j++) widths[j] = 9;
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
      // The chart stands between the scores and the figures of its bars.
      block("Table", 0, 0, at.chart),
      block("Parts", at.parts, at.chart),
    ],
    conditionalFormats: [
      {
        kind: "dataBar",
        area: { sheet, row: rankingFirstRow, column: at.score, rows: cells.length, columns: 1 },
        colour: colours.bar,
        least: "automatic",
        most: "automatic",
      },
    ],
    charts: [chart],
    freeze: { rows: rankingFirstRow, columns: 3 },
    columnWidths: widths,
    rowHeights: { 0: 26, [rankingHeaderRow]: 48 },
    hiddenColumns: [at.weight, at.row, at.coverage, at.unitWeight, at.unitCoverage],
    print: {
      orientation: "landscape",
      repeatRows: [rankingHeaderRow, rankingHeaderRow],
      wide: 1,
      tall: null,
      area: {
        sheet,
        row: 0,
        column: 0,
        rows: Math.max(rankingFirstRow + cells.length, chart.over.row + chart.over.rows),
        columns: at.weight,
      },
    },
  };
}
