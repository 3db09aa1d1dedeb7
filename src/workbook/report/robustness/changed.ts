import { tieTolerance } from "../../../engine";
import type { PlanCell } from "../../plan";
import { live, nodeValue, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { formulaText } from "../formulas/formula-text";
import { cell, columnRange } from "../formulas/ranges";
import { testedUnits } from "../tested/tested-units";
import { said, saidFormula } from "../words";
import { robustnessColumns, type RobustnessLayout } from "./layout";
import { tieToleranceFormula } from "../twins/rank";

/** Ranks are multiples of a half. */
const rankTolerance = 0.25;

/** How many units have another score or rank now than at the test: live, so that an edit is seen. */
export function changedCells(
  context: Context,
  index: IndexSheets,
  layout: RobustnessLayout,
): readonly (readonly PlanCell[])[] {
  const { table, sheet } = layout;
  const column = (which: keyof typeof robustnessColumns): string =>
    columnRange(table, robustnessColumns[which], sheet);
  const differ = (then: string, now: string, tolerance: string): string =>
    `IF(ISNUMBER(${then})*ISNUMBER(${now}),--(ABS(${then}-${now})>${tolerance}),--(ISNUMBER(${then})<>ISNUMBER(${now})))`;
  const scores = differ(column("scoreThen"), column("scoreNow"), tieToleranceFormula(column("scoreThen")));
  const ranks = differ(column("rank"), column("rankNow"), String(rankTolerance));
  const formula = `SUM(--(${scores}+${ranks}>0))`;
  return [
    [
      text(context.words.robustness.changedCount, "note"),
      live(formula, changedUnits(context, index, layout), "note", true),
    ],
  ];
}

/** The same count as now: not 0 where a report is planned with the test of earlier inputs. */
export function changedUnits(context: Context, { root }: IndexSheets, { test }: RobustnessLayout): number {
  const { results } = context;
  const tolerance = tieTolerance(test.scores);
  const differs = (then: number, now: number, limit: number): boolean =>
    Number.isNaN(then) || Number.isNaN(now)
      ? Number.isNaN(then) !== Number.isNaN(now)
      : Math.abs(then - now) > limit;
  return testedUnits(context, test).filter(
    ({ position }, unit) =>
      differs(test.scores[unit] ?? NaN, nodeValue(results.scores, root, position), tolerance) ||
      differs(
        test.uncertainty.units[unit]?.nominal ?? NaN,
        nodeValue(results.ranks, root, position),
        rankTolerance,
      ),
  ).length;
}

/** Whether the test is of the inputs of now, in a sentence. */
export function freshCell(context: Context, index: IndexSheets, layout: RobustnessLayout): PlanCell {
  const { isFresh, changedOne, changedSeveral } = context.words.robustness;
  const count = changedUnits(context, index, layout);
  const address = cell(layout.changed, 0, 0, layout.sheet, "both");
  const several = saidFormula(changedSeveral, { count: { formula: address } });
  return live(
    `IF(${address}=0,${formulaText(isFresh)},IF(${address}=1,${formulaText(changedOne)},${several}))`,
    count === 0 ? isFresh : count === 1 ? changedOne : said(changedSeveral, { count }),
    "note",
  );
}
