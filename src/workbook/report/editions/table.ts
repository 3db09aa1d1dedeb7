import type { EditionChange } from "../../../engine";
import type { Area } from "../../cells";
import type { PlanCell } from "../../plan";
import { blank, constant, live, nodeValue, range, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { cell, rowRange } from "../formulas/ranges";
import { scoreFormat } from "../looks/score-format";
import { said } from "../words";
import { moveOf, scoreMoveOf } from "./editions-of";
import type { EditionsLayout } from "./layout";
import { stageName } from "./stage-names";

/** Titles over the groups of columns, and the names of the columns. */
export function tableHeaders(context: Context, layout: EditionsLayout): readonly (readonly PlanCell[])[] {
  const { editions, tables } = context.words;
  const { names, comparison } = layout.editions;
  const stages = comparison.differing.map((stage) => stageName(context, stage));
  const group = (title: string, columns: number): readonly PlanCell[] =>
    range(columns).map((k): PlanCell => (k === 0 ? text(title, "heading") : { ...blank, style: "heading" }));
  const both = (title: string): readonly string[] => names.map((edition) => said(title, { edition }));
  return [
    [
      ...group("", 2),
      ...group(tables.rank, layout.ranks.columns),
      ...group(tables.score, layout.scores.columns),
      blank,
    ],
    [
      ...[tables.code, tables.name, ...both(editions.rankBefore), editions.gained, ...stages, editions.sum],
      ...[...both(editions.scoreBefore), editions.scoreChange, ...stages, editions.sum, editions.scoreNow],
    ].map((name) => text(name, "header")),
  ];
}

/** A row per unit: both editions and the parts as values; changes and sums by formulas. */
export function tableCells(
  context: Context,
  { root }: IndexSheets,
  layout: EditionsLayout,
): readonly (readonly PlanCell[])[] {
  const { model, structure, layout: report, results } = context;
  const { sheet, editions } = layout;
  const stages = editions.comparison.differing;
  const a = structure.place.get(root)?.at ?? 0;
  const units = unitsOf(context, editions.names[1]);
  const places = model.method.ranks === "fractional" ? "+0.0;-0.0;0" : "+0;-0;0";
  const format = scoreFormat(context, root);
  const ofScores = `+${format};-${format};${format}`;
  return editions.changes.map((change, i) => {
    const unit = units.get(change.unit) ?? -1;
    return [
      text(change.unit, "code"),
      text(change.name, "label"),
      ...change.ranks.map((rank) => constant(rank, "rank")),
      difference(layout.ranks, i, sheet, {
        from: 1,
        to: 0,
        value: moveOf(change),
        format: places,
        style: "rank",
      }),
      ...stages.map((stage) => formatted(constant(change.rankParts[stage], "rank"), "+0.0;-0.0;0")),
      sum(layout.ranks, i, sheet, stages.length, {
        value: sumOf(change.rankParts, stages),
        format: places,
        style: "rank",
      }),
      ...change.scores.map((score) => formatted(constant(score, "score"), format)),
      difference(layout.scores, i, sheet, {
        from: 0,
        to: 1,
        value: scoreMoveOf(change),
        format: ofScores,
        style: "scoreStrong",
      }),
      ...stages.map((stage) => formatted(constant(change.scoreParts[stage], "score"), ofScores)),
      sum(layout.scores, i, sheet, stages.length, {
        value: sumOf(change.scoreParts, stages),
        format: ofScores,
        style: "score",
      }),
      live(cell(report.scores.table, unit, a, sheet), nodeValue(results.scores, root, unit), "hidden"),
    ];
  });
}

const formatted = (of: PlanCell, format: string): PlanCell => ({ ...of, format });

interface Difference {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly format: string;
  readonly style: "rank" | "scoreStrong";
}

/** The second less the first, where both are there. */
function difference(
  area: Area,
  i: number,
  sheet: string,
  { from, to, value, format, style }: Difference,
): PlanCell {
  const [first, second] = [cell(area, i, from, sheet), cell(area, i, to, sheet)];
  const formula = `IF(AND(ISNUMBER(${first}),ISNUMBER(${second})),${second}-${first},"")`;
  return live(formula, value, style, false, format);
}

interface Sum {
  readonly value: number;
  readonly format: string;
  readonly style: "rank" | "score";
}

/** Sum of the parts; "" where there are none. */
function sum(area: Area, i: number, sheet: string, parts: number, { value, format, style }: Sum): PlanCell {
  if (parts === 0) return { ...blank, style };
  const cells = rowRange(area, i, 3, 2 + parts, sheet);
  return live(`IF(COUNT(${cells})=${parts},SUM(${cells}),"")`, value, style, false, format);
}

const sumOf = (
  parts: EditionChange["scoreParts"],
  stages: readonly (keyof EditionChange["scoreParts"])[],
): number => stages.reduce((total, stage) => total + parts[stage], 0);

/** Units of the model by the codes of the later edition. */
function unitsOf({ model: { units, panel } }: Context, edition: string): ReadonlyMap<string, number> {
  return new Map(
    units.flatMap(({ code }, i) => {
      if (panel === null) return [[code, i] as const];
      return String(panel.times[i]) === edition ? [[panel.subjects[i] ?? "", i] as const] : [];
    }),
  );
}
