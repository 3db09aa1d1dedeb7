import type { PlanCell } from "../../plan";
import { constant, figure, live, nodeValue, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { matchText } from "../formulas/match-text";
import { columnRange, cell } from "../formulas/ranges";
import { codesOn } from "../frame/lead";
import { scored } from "../looks/score-format";
import { countText } from "../tested/count-text";
import { othersOf, testedUnits } from "../tested/tested-units";
import { unitsInOrder } from "../tested/ordered-units";
import { said } from "../words";
import { robustnessColumns, type RobustnessLayout } from "./layout";

export function unitHeader({ words, ...context }: Context, { test }: RobustnessLayout): readonly PlanCell[] {
  const { robustness, tables, testing } = words;
  return [
    ...[tables.rank, tables.code, tables.name, robustness.low, robustness.median, robustness.high],
    ...[robustness.mean, robustness.width],
    said(robustness.top, { count: countText(context, test.settings.top) }),
    ...[testing.indistinguishable, robustness.scoreThen, robustness.scoreNow, robustness.rankNow],
  ].map((name) => text(name, "header"));
}

/** The units in the order of their rank at the test: values of the test, and score and rank of now by formula. */
export function unitCells(
  context: Context,
  { root }: IndexSheets,
  layout: RobustnessLayout,
): readonly (readonly PlanCell[])[] {
  const { results, structure } = context;
  const { test, table, sheet } = layout;
  const { scores, sheets } = context.layout;
  const a = structure.place.get(root)?.at ?? 0;
  const codes = columnRange(codesOn(context, sheets.Scores), 0, sheet);
  const units = testedUnits(context, test);
  const texts = units.map(({ code }) => code);
  return unitsInOrder(test).map((unit, k) => {
    const { code = "", label = "", position = -1 } = units[unit] ?? {};
    const summary = test.uncertainty.units[unit];
    const { q05: low = NaN, q95: high = NaN } = summary ?? {};
    const row = matchText(cell(table, k, robustnessColumns.code, sheet, "column"), codes, texts);
    const now = (column: string): string => `IFERROR(INDEX(${column},${row}),"")`;
    return [
      constant(summary?.nominal ?? NaN, "rank"),
      text(code, "code"),
      text(label, "label"),
      constant(low, "rank"),
      figure(summary?.median ?? NaN, "rank"),
      constant(high, "rank"),
      figure(summary?.mean ?? NaN, "score"),
      figure(high - low, "rank"),
      figure(summary?.topShare ?? NaN, "percent", "0%"),
      constant(othersOf(test, unit), "rank"),
      scored(context, root, figure(test.scores[unit] ?? NaN, "score")),
      scored(
        context,
        root,
        live(now(columnRange(scores.table, a, sheet)), nodeValue(results.scores, root, position), "score"),
      ),
      live(now(columnRange(scores.ranks, a, sheet)), nodeValue(results.ranks, root, position), "rank"),
    ];
  });
}
