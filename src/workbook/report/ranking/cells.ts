import type { Area } from "../../cells";
import { coverage } from "../../../engine";
import type { PlanCell } from "../../plan";
import { aggregationOf } from "../method/aggregation-of";
import type { Context } from "../context/context";
import { constant, live, nodeValue, range, text } from "../context/context";
import { coverageFormulas, markedName, markedNameHeader, rankedCoverage } from "./coverage";
import { leadArea } from "../frame/lead";
import { cell, columnRange, rowRange } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { childRuns, childrenInOrder, nodeAt } from "../context/structure";
import type { IndexSheets } from "../context/sheet-names";
import { rangeTerms } from "../robustness";
import { rangeCells, rangeColumns, rangeHeader, rangeRowHeader } from "./ranges";
import { scoreColumn } from "../gaps";
import { classColumn } from "../points";
import { orderOfUnits } from "../scores";

/** Rows of a ranking: its list is in its own order, so it does not share the rows of the unit tables. */
export const rankingHeaderRow = 3;
export const rankingFirstRow = rankingHeaderRow + 1;

/** Columns between the score and the figures of the bars: those of the ranges, where there are some, and the chart's. */
const middleColumns = 8;

/** Columns of a ranking: rank, code, name, group, rank in group, score, those under the chart, one per child, workings. */
export interface RankingColumns {
  readonly rank: number;
  readonly code: number;
  readonly name: number;
  readonly group: number | null;
  readonly score: number;
  /** The class of the score; null where the index has no classes. */
  readonly classed: number | null;
  /** 5th and 95th percentile of the ranks, and units that it is not distinguished from; null without a test. */
  readonly ranges: number | null;
  readonly chart: number;
  readonly parts: number;
  readonly weight: number;
  readonly row: number;
  readonly coverage: number;
  /** The weight present and the share with figures again, in the order of Data: row k is of unit k. */
  readonly unitWeight: number;
  readonly unitCoverage: number;
  /** Row of the unit on Robustness, where there are ranges. */
  readonly tested: number;
}

export function rankingColumns(context: Context, index: IndexSheets): RankingColumns {
  const grouped = context.groupLabels !== null;
  const parts = childrenOf(context, index).length;
  const score = grouped ? 5 : 3;
  const classed = classColumn(context, index.root) === null ? null : score + 1;
  const next = classed === null ? score + 1 : classed + 1;
  const first = next + middleColumns;
  const ranges = rangeTerms(context, index) === null ? null : next;
  return {
    rank: 0,
    code: 1,
    name: 2,
    group: grouped ? 3 : null,
    score,
    classed,
    ranges,
    chart: ranges === null ? next : ranges + rangeColumns,
    parts: first,
    weight: first + parts,
    row: first + parts + 1,
    coverage: first + parts + 2,
    unitWeight: first + parts + 3,
    unitCoverage: first + parts + 4,
    tested: first + parts + 5,
  };
}

/**
 * What the columns of the parts hold: what each adds to the score; its weighted score, under other means that weigh it;
 * or its score as it is, where the index is made in another way.
 */
export type RankingParts = "added" | "weighted" | "scores";

export function partsOf(context: Context, { root }: IndexSheets): RankingParts {
  const a = context.structure.place.get(root)?.at ?? 0;
  const { method } = aggregationOf(context, a);
  // What an index has over its parts is not its score where gates follow, or it is normalised again.
  const isScore = context.layout.scores.aggregated?.nodes.includes(a) !== true;
  if (method === "arithmetic") return isScore ? "added" : "weighted";
  return ["geometric", "harmonic", "power", "Mazziotta-Pareto"].includes(method) ? "weighted" : "scores";
}

/** The same in words, for the subtitle. */
export function partsInWords(context: Context, index: IndexSheets): string {
  const { partsAdded, partsWeighted, partsScores } = context.words.ranking;
  return { added: partsAdded, weighted: partsWeighted, scores: partsScores }[partsOf(context, index)];
}

const childrenOf = ({ structure }: Context, { root }: IndexSheets): readonly number[] =>
  childrenInOrder(structure, root);

export function rankingHeader(context: Context, index: IndexSheets): readonly PlanCell[] {
  const sheet = index.sheets.Ranking;
  const column = rankingColumns(context, index).coverage;
  const rows = context.model.units.length;
  const shares: Area = { sheet, row: rankingFirstRow, column, rows, columns: 1 };
  const { ranking, tables } = context.words;
  const group = context.groupLabels
    ? [text(context.groupName, "header"), text(tables.rankInGroup, "header")]
    : [];
  return [
    text(tables.rank, "header"),
    text(tables.code, "header"),
    markedNameHeader(context, columnRange(shares, 0, sheet), rankedCoverage(context, index)),
    ...group,
    text(tables.score, "header"),
    ...(classColumn(context, index.root) === null ? [] : [text(context.words.points.class, "header")]),
    ...rangeHeader(context, index),
    ...childrenOf(context, index).map((position) => text(nodeAt(context.model, position).name, "header")),
    text(ranking.weightPresent, "header"),
    text(ranking.rowOfUnit, "header"),
    text(ranking.weightWithFigures, "header"),
    text(ranking.weightPresentInOrder, "header"),
    text(ranking.weightWithFiguresInOrder, "header"),
    ...rangeRowHeader(context, index),
  ];
}

/** One row per place of the ranking; formulas look the unit up by its order, so the list sorts itself. */
export function rankingCells(context: Context, index: IndexSheets): readonly (readonly PlanCell[])[] {
  const { layout, results, structure, model } = context;
  const sheet = index.sheets.Ranking;
  const at = rankingColumns(context, index);
  const a = structure.place.get(index.root)?.at ?? 0;
  const r = structure.roots.indexOf(index.root);
  const unitAt = range(model.units.length);
  orderOfUnits(context, index.root).forEach((place, unit) => (unitAt[place - 1] = unit));
  const lead = leadArea(context, layout.sheets.Scores);
  const children = childrenOf(context, index);
  const weighted = partsOf(context, index) !== "scores";
  const classed = classColumn(context, index.root);
  const classOf = classed === null ? undefined : results.classes?.[classed];
  const covered = rankedCoverage(context, index);
  const figures = coverage(results, index.root);
  const covers = coverageFormulas(context, index);
  const ranges = rangeCells(context, index);
  const listArea: Area = { sheet, row: rankingFirstRow, column: 0, rows: model.units.length, columns: 1 };
  return range(model.units.length).map((k) => {
    const unit = unitAt[k] ?? -1;
    const row = address(k, at.row, sheet);
    const look = (area: Area, column: number): string => `INDEX(${columnRange(area, column, sheet)},${row})`;
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
      `INDEX(${columnRange({ ...listArea, column }, 0, sheet)},${row})`;
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
      ...(classed === null || layout.points === null
        ? []
        : [live(look(layout.points.classes, classed), classOf?.byUnit[unit]?.name ?? "", "class")]),
      ...ranges.cells(unit, address(k, at.tested, sheet)),
      ...children.map((position) => {
        const value = nodeValue(results.scores, position, unit);
        const share = present > 0 ? (value * (results.weights[position] ?? 0)) / present : NaN;
        const { area, at: column } = scoreColumn(context, position);
        const score = look(area, column);
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
      ...ranges.row(unit, address(k, at.code, sheet)),
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
  const sheet = index.sheets.Ranking;
  const { normalised, scores } = context.layout;
  const areas = {
    indicator: { values: normalised.table, weights: normalised.weights },
    aggregate: { values: scores.table, weights: scores.weights },
  };
  return childRuns(context.structure, index.root)
    .map(({ kind, from, to }) => {
      const { values, weights } = areas[kind];
      const scores = rowRange(values, unit, from, to, sheet, "column");
      return `SUMPRODUCT(${rowRange(weights, 0, from, to, sheet, "both")},--ISNUMBER(${scores}))`;
    })
    .join("+");
}

const presentWeight = (context: Context, index: IndexSheets, unit: number): number =>
  childrenOf(context, index)
    .filter((position) => !Number.isNaN(nodeValue(context.results.scores, position, unit)))
    .reduce((sum, position) => sum + (context.results.weights[position] ?? 0), 0);

/** Scored units, for the subtitle. */
export const scoredUnits = (context: Context, root: number): number =>
  [...(context.results.scores[root] ?? [])].filter((score) => !Number.isNaN(score)).length;
