import { coverage } from "../../engine";
import type { Area } from "../cells";
import type { Chart, ChartSeries, PlanCell } from "../plan";
import { aggregationOf } from "./aggregation-of";
import type { Context } from "./context";
import { constant, live, nodeValue, range, text } from "./context";
import { coverageFormulas, markedName, markedNameHeader, rankedCoverage } from "./coverage";
import { scoreColumn } from "./gaps";
import type { IndexSheets } from "./layout";
import { leadRegion } from "./lead";
import { capabilityColour } from "./palette";
import type { Region } from "./region";
import { areaOf, cell, columnRange, rowRange } from "./region";
import { axisFormat, finestFormat, scored, scoreFormat } from "./score-format";
import { orderOfUnits } from "./scores";
import { childRuns, childrenInOrder, nodeAt } from "./structure";

/** More units than this make bars too thin to read: the chart shows the first of them. */
const unitsInChart = 60;
/** More parts than this cannot be told apart by colour: the chart then shows the score alone. */
const partsInChart = 10;

/** Rows of a ranking: its list is in its own order, so it does not share the rows of the unit tables. */
export const rankingHeaderRow = 3;
export const rankingFirstRow = rankingHeaderRow + 1;

/** Columns of a ranking: rank, code, name, group, rank in group, score, one a child, and five workings. */
export interface RankingColumns {
  readonly rank: number;
  readonly code: number;
  readonly name: number;
  readonly group: number | null;
  readonly score: number;
  readonly parts: number;
  readonly weight: number;
  readonly row: number;
  readonly coverage: number;
  /** The weight present and the share with figures again, in the order of Data: row k is of unit k. */
  readonly unitWeight: number;
  readonly unitCoverage: number;
  readonly count: number;
}

export function rankingColumns(context: Context, index: IndexSheets): RankingColumns {
  const grouped = context.groupLabels !== null;
  const parts = childrenOf(context, index).length;
  const score = grouped ? 5 : 3;
  return {
    rank: 0,
    code: 1,
    name: 2,
    group: grouped ? 3 : null,
    score,
    parts: score + 1,
    weight: score + 1 + parts,
    row: score + 2 + parts,
    coverage: score + 3 + parts,
    unitWeight: score + 4 + parts,
    unitCoverage: score + 5 + parts,
    count: score + 6 + parts,
  };
}

/**
 * What the columns of the parts hold: what each adds to the score; its weighted score, under other means that weigh it;
 * or its score as it is, where the index is made in another way.
 */
export type RankingParts = "added" | "weighted" | "scores";

export function partsOf(context: Context, { root }: IndexSheets): RankingParts {
  const { method } = aggregationOf(context, context.structure.place.get(root)?.at ?? 0);
  if (method === "arithmetic") return "added";
  return ["geometric", "harmonic", "power", "Mazziotta-Pareto"].includes(method) ? "weighted" : "scores";
}

/** The same in words, for the subtitle. */
export const partsInWords: Readonly<Record<RankingParts, string>> = {
  added: "Right of the score: what each part adds to it.",
  weighted: "Right of the score: the weighted score of each part.",
  scores: "Right of the score: the score of each part.",
};

const childrenOf = ({ structure }: Context, { root }: IndexSheets): readonly number[] =>
  childrenInOrder(structure, root);

export function rankingHeader(context: Context, index: IndexSheets): readonly PlanCell[] {
  const sheet = index.ranking;
  const column = rankingColumns(context, index).coverage;
  const rows = context.model.units.length;
  const shares: Region = { sheet, row: rankingFirstRow, column, rows, columns: 1 };
  const group = context.groupLabels
    ? [text(context.groupName, "header"), text("Rank in group", "header")]
    : [];
  return [
    text("Rank", "header"),
    text("Code", "header"),
    markedNameHeader(columnRange(shares, 0, sheet), rankedCoverage(context, index)),
    ...group,
    text("Score", "header"),
    ...childrenOf(context, index).map((position) => text(nodeAt(context.model, position).name, "header")),
    text("Weight present", "header"),
    text("Row of the unit", "header"),
    text("Weight with figures", "header"),
    text("Weight present, in the order of Data", "header"),
    text("Weight with figures, in the order of Data", "header"),
  ];
}

/** One row a place of the ranking; formulas look the unit up by its order, so the list sorts itself. */
export function rankingCells(context: Context, index: IndexSheets): readonly (readonly PlanCell[])[] {
  const { layout, results, structure, model } = context;
  const sheet = index.ranking;
  const at = rankingColumns(context, index);
  const a = structure.place.get(index.root)?.at ?? 0;
  const r = structure.roots.indexOf(index.root);
  const unitAt = range(model.units.length);
  orderOfUnits(context, index.root).forEach((place, unit) => (unitAt[place - 1] = unit));
  const lead = leadRegion(context, layout.sheets.Scores);
  const children = childrenOf(context, index);
  const weighted = partsOf(context, index) !== "scores";
  const covered = rankedCoverage(context, index);
  const figures = coverage(results, index.root);
  const covers = coverageFormulas(context, index);
  const listRegion: Region = { sheet, row: rankingFirstRow, column: 0, rows: model.units.length, columns: 1 };
  return range(model.units.length).map((k) => {
    const unit = unitAt[k] ?? -1;
    const row = address(k, at.row, sheet);
    const look = (region: Region, column: number): string =>
      `INDEX(${columnRange(region, column, sheet)},${row})`;
    const weight = address(k, at.weight, sheet);
    const group = context.groupLabels
      ? [
          live(look(lead, 2), context.groupLabels[unit] ?? "", "label"),
          live(
            look(layout.scores.groupRanks ?? layout.scores.ranks, a),
            nodeValue(results.groupRanks, index.root, unit),
            "rank",
          ),
        ]
      : [];
    const present = presentWeight(context, index, unit);
    const ofUnit = (column: number): string =>
      `INDEX(${columnRange({ ...listRegion, column }, 0, sheet)},${row})`;
    return [
      live(look(layout.scores.ranks, a), nodeValue(results.ranks, index.root, unit), "rank"),
      live(look(lead, 0), model.units[unit]?.code ?? "", "code"),
      markedName(
        look(lead, 1),
        context.unitLabels[unit] ?? "",
        address(k, at.coverage, sheet),
        covered[unit] ?? NaN,
      ),
      ...group,
      scored(
        context,
        index.root,
        live(look(layout.scores.table, a), nodeValue(results.scores, index.root, unit), "scoreStrong"),
      ),
      ...children.map((position) => {
        const value = nodeValue(results.scores, position, unit);
        const share = present > 0 ? (value * (results.weights[position] ?? 0)) / present : NaN;
        const { region, at: column } = scoreColumn(context, position);
        const score = look(region, column);
        const shown = weighted
          ? live(
              `IF(AND(ISNUMBER(${score}),${weight}>0),${score}*${weightCell(context, position, sheet)}/${weight},"")`,
              share,
              "score",
            )
          : live(score, value, "score");
        return scored(
          context,
          position,
          context.formulas ? shown : constant(weighted ? share : value, "score"),
        );
      }),
      live(ofUnit(at.unitWeight), present, "hidden"),
      live(`MATCH(${k + 1},${columnRange(layout.scores.order, r, sheet)},0)`, unit + 1, "hidden"),
      live(
        `IF(ISNUMBER(${address(k, at.score, sheet)}),${ofUnit(at.unitCoverage)},"")`,
        covered[unit] ?? NaN,
        "hidden",
      ),
      live(presentFormula(context, index, k), presentWeight(context, index, k), "hidden"),
      live(covers(k), figures[k] ?? NaN, "hidden"),
    ];
  });
}

const address = (k: number, column: number, sheet: string): string =>
  cell({ sheet, row: rankingFirstRow, column, rows: 0, columns: 0 }, k, 0, sheet, "column");

const weightCell = (context: Context, position: number, sheet: string): string => {
  const place = context.structure.place.get(position);
  const { normalised, scores } = context.layout;
  return cell(
    place?.kind === "aggregate" ? scores.weights : normalised.weights,
    0,
    place?.at ?? 0,
    sheet,
    "both",
  );
};

/**
 * Sum of the weights of the root's children that a unit has. It names the unit's own row: not every spreadsheet counts
 * the numbers in a row that INDEX gives.
 */
function presentFormula(context: Context, index: IndexSheets, unit: number): string {
  const sheet = index.ranking;
  const { normalised, scores } = context.layout;
  const regions = {
    indicator: { values: normalised.table, weights: normalised.weights },
    aggregate: { values: scores.table, weights: scores.weights },
  };
  return childRuns(context.structure, index.root)
    .map(({ kind, from, to }) => {
      const { values, weights } = regions[kind];
      const scores = rowRange(values, unit, from, to, sheet, "column");
      return `SUMPRODUCT(${rowRange(weights, 0, from, to, sheet, "both")},--ISNUMBER(${scores}))`;
    })
    .join("+");
}

const presentWeight = (context: Context, index: IndexSheets, unit: number): number =>
  childrenOf(context, index)
    .filter((position) => !Number.isNaN(nodeValue(context.results.scores, position, unit)))
    .reduce((sum, position) => sum + (context.results.weights[position] ?? 0), 0);

/** Bars of the index, made of what each capability adds to it. */
export function rankingChart(context: Context, index: IndexSheets): Chart {
  const at = rankingColumns(context, index);
  const sheet = index.ranking;
  const shown = Math.min(unitsInChart, context.model.units.length);
  const column = (j: number): Area =>
    areaOf({ sheet, row: rankingFirstRow, column: j, rows: shown, columns: 1 });
  const root = nodeAt(context.model, index.root);
  const children = childrenOf(context, index);
  const series = (name: string, j: number, colour: string): ChartSeries => ({
    name,
    nameFrom: { sheet, row: rankingHeaderRow, column: j, rows: 1, columns: 1 },
    categories: column(at.name),
    values: column(j),
    colour,
    pointColours: {},
    dataLabels: false,
    line: "both",
    labelFormat: null,
  });
  const parts = partsOf(context, index);
  const stacked = children.length <= partsInChart && parts !== "scores";
  const added = parts === "added" ? "what each part adds to the score" : "weighted scores of its parts";
  const first = shown < context.model.units.length ? `, first ${shown} places` : "";
  return {
    name: `PSCI_Ranking${index.suffix}_Chart`,
    kind: stacked ? "barStacked" : "barClustered",
    title: `${root.name}: ${stacked ? added : "score"}${first}`,
    titleFrom: null,
    altText: stacked
      ? `Stacked bars, one a unit in order of rank, of ${root.name}: ${added}.`
      : `Bars of the score of each unit in ${root.name}, in order of rank.`,
    over: {
      sheet,
      row: rankingHeaderRow,
      column: at.count + 1,
      rows: Math.max(18, shown + 1),
      columns: 10,
    },
    series: stacked
      ? children.map((position, k) =>
          series(nodeAt(context.model, position).name, at.parts + k, capabilityColour(k)),
        )
      : [series("Score", at.score, capabilityColour(0))],
    categoryAxis: { title: "", least: null, most: null, format: null, gridLines: false, visible: true },
    valueAxis: {
      title:
        stacked && parts === "weighted"
          ? "Weighted scores of the parts (they add up to an arithmetic mean)"
          : "Score",
      least: null,
      most: null,
      format: axisFormat(stacked ? finestFormat(context, children) : scoreFormat(context, index.root)),
      gridLines: true,
      visible: true,
    },
    legend: stacked ? "top" : "none",
    reverseCategories: true,
    gapWidth: 40,
  };
}

export const placesTitle = (context: Context, index: IndexSheets): PlanCell =>
  text(`Ranking: ${nodeAt(context.model, index.root).name}`, "title");

/** Scored units, for the subtitle. */
export const scoredUnits = (context: Context, root: number): number =>
  [...(context.results.scores[root] ?? [])].filter((score) => !Number.isNaN(score)).length;
