import { rankings } from "../../../engine";
import type { PlanTable, SheetPlan } from "../../plan";
import type { Context } from "../context";
import { blank, range, text } from "../context";
import { gapCells, gapRegion, meanGapCells, nodesBelow, referenceFormula } from "../gaps";
import { gapSummaries, listCells, listHeader, meanCells } from "../largest-gaps";
import type { IndexSheets } from "../layout";
import { firstUnitRow, headerRow, namesRow } from "../layout";
import { blockName } from "../names";
import { capabilityColour, colours } from "../palette";
import { gapReferenceName } from "../reference-name";
import {
  capabilitiesOf,
  rankingCells,
  rankingChart,
  rankingColumns,
  rankingHeader,
  scoredUnits,
} from "../ranking";
import { areaOf } from "../region";
import {
  competitionCells,
  groupRankCells,
  orderCells,
  rankCells,
  scoreCells,
  scoreParameters,
} from "../scores";
import { live, nodeValue } from "../context";
import { nodeAt } from "../structure";
import {
  aggregateNames,
  emptySheet,
  gapScale,
  headBlock,
  leadBlock,
  scoreScale,
  tableBlock,
  unitSheetFrame,
} from "./frame";

const sameWord = (words: readonly string[]): boolean =>
  new Set(words.map((word) => word.toLowerCase())).size !== words.length;

/** Scores of every aggregate, index first, and their ranks. */
export function scoresSheet(context: Context): SheetPlan {
  const { layout, model, structure } = context;
  const sheet = layout.sheets.Scores;
  const { table, ranks, groupRanks, order, competition } = layout.scores;
  const nodes = aggregateNames(context);
  const titled = (what: string) => ({ ...nodes, names: nodes.names.map((name) => `${what}: ${name}`) });
  const competitionRanks = structure.aggregates.map((position) => {
    const scores = context.results.scores[position] ?? new Float64Array();
    const largest = scores.reduce((most, x) => (Math.abs(x) > most ? Math.abs(x) : most), 0);
    return rankings.competition.rank(scores, 1e-9 * largest);
  });
  const header = ["Code", "Name", ...(context.groupLabels ? [context.groupName] : []), ...nodes.codes];
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
        "Scores",
        "The index first, then its parts by level. Each score is a formula over the cells below it.",
      ),
      leadBlock(context, "Scores", sheet, ["Level", "Weight", "Effective weight", "All targets met"]),
      tableBlock(
        "Scores",
        "Table",
        table,
        nodes,
        scoreCells(context, sheet),
        scoreParameters(context, sheet),
      ),
      tableBlock("Scores", "Ranks", ranks, titled("Rank"), rankCells(context, sheet)),
      ...(groupRanks === null
        ? []
        : [
            tableBlock(
              "Scores",
              "GroupRanks",
              groupRanks,
              titled(`Rank in ${context.groupName}`),
              groupRankCells(context, sheet),
            ),
          ]),
      tableBlock(
        "Scores",
        "Order",
        order,
        {
          names: structure.roots.map((root) => `Place in the ranking: ${nodeAt(model, root).name}`),
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
              titled("Competition rank"),
              competitionCells(
                context,
                sheet,
                (position, unit) => competitionRanks[structure.aggregates.indexOf(position)]?.[unit] ?? NaN,
              ),
            ),
          ]),
    ],
    tables,
    conditionalFormats: [scoreScale(table)],
    ...unitSheetFrame(context, (competition ?? order).column + (competition ?? order).columns - 1),
  };
}

/** The units of one index in order, with what its parts add. */
export function rankingSheet(context: Context, index: IndexSheets): SheetPlan {
  const key = `Ranking${index.suffix}`;
  const sheet = index.ranking;
  const at = rankingColumns(context, index);
  const root = nodeAt(context.model, index.root);
  const chart = rankingChart(context, index);
  const cells = rankingCells(context, index);
  const scored = scoredUnits(context, index.root);
  const widths: Record<number, number> = { [at.rank]: 7, [at.code]: 8, [at.name]: 26, [at.score]: 14 };
  if (at.group !== null) {
    widths[at.group] = 13;
    widths[at.group + 1] = 9;
  }
  for (let j = at.parts; j < at.weight; j++) widths[j] = 13;
  return {
    ...emptySheet(key, sheet, colours.results),
    blocks: [
      headBlock(
        key,
        `Ranking: ${root.name}`,
        `${scored} of ${context.model.units.length} units scored. The list sorts itself; ties keep one rank. Small differences are rarely worth a place: see the profiles.`,
      ),
      {
        name: blockName(key, "Table"),
        row: headerRow,
        column: 0,
        cells: [rankingHeader(context, index), ...cells],
      },
    ],
    conditionalFormats: [
      {
        kind: "dataBar",
        area: { sheet, row: firstUnitRow, column: at.score, rows: cells.length, columns: 1 },
        colour: colours.bar,
        least: "automatic",
        most: "automatic",
      },
    ],
    charts: [chart],
    freeze: { rows: firstUnitRow, columns: 3 },
    columnWidths: widths,
    rowHeights: { 0: 26, [headerRow]: 48 },
    hiddenColumns: [at.weight, at.row],
    print: {
      orientation: "landscape",
      repeatRows: [headerRow, headerRow],
      wide: 1,
      tall: null,
      area: {
        sheet,
        row: 0,
        column: 0,
        rows: Math.max(firstUnitRow + cells.length, chart.over.row + chart.over.rows),
        columns: chart.over.column + chart.over.columns,
      },
    },
  };
}

/** Gaps of every unit to the reference, their means, and the largest of them. */
export function gapsSheet(context: Context, index: IndexSheets): SheetPlan {
  const { model, results } = context;
  const key = `Gaps${index.suffix}`;
  const sheet = index.gaps;
  const region = gapRegion(context, index);
  const nodes = nodesBelow(context, index.root);
  const root = nodeAt(model, index.root);
  const summaries = gapSummaries(context, index);
  const reference = gapReferenceName(context);
  const single = model.method.gap.reference !== "groupMedian";
  const none = range(region.columns).map(() => blank);
  const references = single
    ? nodes.map((position) =>
        live(
          referenceFormula(context, position, '""', sheet),
          nodeValue(results.references, position, 0),
          "score",
        ),
      )
    : none;
  const { list, workings } = listCells(context, index);
  const capabilities = capabilitiesOf(context, index);
  const heading = (title: string, columns: number) => [
    text(title, "heading"),
    ...range(columns - 1).map(() => text("", "heading")),
  ];
  const shown = Math.min(capabilities.length, 40);
  return {
    ...emptySheet(key, sheet, colours.results),
    blocks: [
      headBlock(
        key,
        `Gaps to ${reference}: ${root.name}`,
        "Reference minus score, in points of the scale: positive (orange) is behind, negative (blue) ahead.",
      ),
      leadBlock(context, key, sheet, [single ? "Reference" : "", "", "", "Mean gap"]),
      tableBlock(
        key,
        "Table",
        region,
        {
          names: nodes.map((position) => nodeAt(model, position).name),
          codes: nodes.map((position) => nodeAt(model, position).code),
        },
        gapCells(context, index),
        [references, none, none, meanGapCells(context, index)],
      ),
      {
        name: blockName(key, "Means"),
        row: namesRow,
        column: summaries.means.column,
        cells: [
          heading(`Mean gap to ${reference}`, 2),
          [text("Part of the index", "header"), text("Mean gap", "header")],
          ...meanCells(context, index),
        ],
      },
      {
        name: blockName(key, "Largest"),
        row: summaries.list.row - 2,
        column: summaries.list.column,
        cells: [heading("The largest gaps", 6), listHeader, ...list],
      },
      {
        name: blockName(key, "LargestPlaces"),
        row: summaries.list.row,
        column: summaries.workings.column,
        cells: workings,
      },
    ],
    conditionalFormats: [gapScale(region)],
    charts: [
      {
        name: `PSCI_${key}_Chart`,
        kind: "barClustered",
        title: `Mean gap to ${reference}`,
        titleFrom: null,
        altText: `Bars of the mean gap to ${reference} over all units, one for each part of ${root.name}.`,
        over: { sheet, ...summaries.chart },
        series: [
          {
            name: "Mean gap",
            nameFrom: null,
            categories: areaOf({ ...summaries.means, rows: shown, columns: 1 }),
            values: areaOf({
              ...summaries.means,
              column: summaries.means.column + 1,
              rows: shown,
              columns: 1,
            }),
            colour: colours.unit,
            pointColours: Object.fromEntries(range(shown).map((k) => [k, capabilityColour(k)])),
            dataLabels: true,
            line: "both",
            labelFormat: "0.0",
          },
        ],
        categoryAxis: { title: "", least: null, most: null, format: null, gridLines: false, visible: true },
        valueAxis: {
          title: "Points of the scale",
          least: null,
          most: null,
          format: "0",
          gridLines: true,
          visible: true,
        },
        legend: "none",
        reverseCategories: true,
        gapWidth: 50,
      },
    ],
    ...unitSheetFrame(context, summaries.list.column + 5),
    columnWidths: {
      ...unitSheetFrame(context, summaries.list.column + 5).columnWidths,
      [summaries.list.column]: 30,
      [summaries.list.column + 1]: 24,
      [summaries.list.column + 2]: 28,
    },
    hiddenColumns: [summaries.workings.column],
  };
}
