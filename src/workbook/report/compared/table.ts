import type { PlanCell } from "../../plan";
import { blank, constant, live, nodeValue, range, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { cell, rowRange } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { said } from "../words";
import type { ComparedLayout } from "./layout";

/** Titles over the groups of columns, and the names of the columns. */
export function tableHeaders(context: Context, layout: ComparedLayout): readonly (readonly PlanCell[])[] {
  const { compared, tables } = context.words;
  const { given, comparison } = layout;
  const names = given.map(({ scenario }) => scenario.name);
  const group = (title: string, columns: number): readonly PlanCell[] =>
    range(columns).map((k): PlanCell => (k === 0 ? text(title, "heading") : { ...blank, style: "heading" }));
  return [
    [
      ...group(compared.units, 2),
      ...group(tables.rank, names.length + 1),
      ...group(compared.places, names.length),
      ...group(tables.score, names.length + 1),
      ...group("", 2),
    ],
    [
      ...[tables.code, tables.name, compared.asItIs, ...names, ...names, compared.asItIs, ...names],
      said(compared.times, { top: comparison.top, count: comparison.indexes }),
      compared.scoreThen,
    ].map((name) => text(name, "header")),
  ];
}

/** A row per unit: the index as it is by formulas; the scenarios as values; what follows from both by formulas. */
export function tableCells(
  context: Context,
  { root }: IndexSheets,
  layout: ComparedLayout,
): readonly (readonly PlanCell[])[] {
  const { model, unitLabels, results, structure, layout: report } = context;
  const { sheet, given, comparison, units, ranks, moves } = layout;
  const a = structure.place.get(root)?.at ?? 0;
  return units.map((unit, i) => {
    const score = (of: PlanCell): PlanCell => scored(context, root, of);
    const rank = cell(ranks, i, 0, sheet);
    return [
      text(model.units[unit]?.code ?? "", "code"),
      text(unitLabels[unit] ?? "", "label"),
      live(cell(report.scores.ranks, unit, a, sheet), nodeValue(results.ranks, root, unit), "rank"),
      ...given.map((one) => constant(one.ranks[unit] ?? NaN, "rank")),
      ...given.map((one, j) => {
        const other = cell(ranks, i, j + 1, sheet);
        return live(
          `IF(AND(ISNUMBER(${rank}),ISNUMBER(${other})),${rank}-${other},"")`,
          one.moves[unit] ?? NaN,
          "rank",
          false,
          model.method.ranks === "fractional" ? "+0.0;-0.0;0" : "+0;-0;0",
        );
      }),
      score(
        live(cell(report.scores.table, unit, a, sheet), nodeValue(results.scores, root, unit), "scoreStrong"),
      ),
      ...given.map((one) => score(constant(one.scores[unit] ?? NaN, "score"))),
      live(
        `COUNTIF(${rowRange(ranks, i, 0, moves.columns, sheet)},"<=${comparison.top}")`,
        comparison.topTimes[unit] ?? 0,
        "rank",
      ),
      constant(comparison.present.scores[unit] ?? NaN, "hidden"),
    ];
  });
}

/** The ranks below 0, so that a line to the top is a gain; figures of the chart. */
export function pointCells(context: Context, layout: ComparedLayout): readonly (readonly PlanCell[])[] {
  const { compared } = context.words;
  const { sheet, given, units, ranks, comparison } = layout;
  const columns = [comparison.present.ranks, ...given.map((one) => one.ranks)];
  return [
    [text(compared.asItIs, "note"), ...given.map(({ scenario }) => text(scenario.name, "note"))],
    ...units.map((unit, i) =>
      columns.map((column, j) => {
        const from = cell(ranks, i, j, sheet);
        return live(`IF(ISNUMBER(${from}),-${from},NA())`, pointOf(column[unit] ?? NaN), "hidden");
      }),
    ),
  ];
}

const pointOf = (rank: number): PlanCell["value"] => (Number.isNaN(rank) ? { error: "#N/A" } : -rank);
