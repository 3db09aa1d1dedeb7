import type { Area } from "../../cells";
import type { Context } from "../context/context";
import { range } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { areasOn } from "../formulas/ranges";
import type { ScenarioComparison } from "../../scenarios";
import { comparedOf, givenOf, type GivenScenario } from "./compared-of";

/** Where things are on the sheet, and what they show. */
export interface ComparedLayout {
  readonly sheet: string;
  readonly comparison: ScenarioComparison;
  readonly given: readonly GivenScenario[];
  /** Positions of the units, in the order of their ranks in the index as it is. */
  readonly units: readonly number[];
  /** One row per scenario, below its header. */
  readonly scenarios: Area;
  /** Columns of the table: one per index, or per scenario; one row per unit. */
  readonly lead: Area;
  readonly ranks: Area;
  readonly moves: Area;
  readonly scores: Area;
  readonly times: Area;
  /** Scores of the index as it was when the scenarios were compared, in a hidden column. */
  readonly then: Area;
  /** Ranks below 0, for the chart; in hidden columns where there is no chart. */
  readonly points: Area;
  readonly chart: Area | null;
  /** The user's table as it was when the scenarios were compared, in hidden columns; null in a report without formulas. */
  readonly rows: Area | null;
}

/** Columns of the list of scenarios, by the first of each. */
export const listColumns = {
  number: 0,
  name: 1,
  changes: 2,
  correlation: 6,
  kendall: 7,
  moved: 8,
  up: 9,
  down: 11,
};
export const listWidth = 13;

const freshRow = 2;
const listRow = 4;
const chartRows = 20;

export const comparedRows = { fresh: freshRow, list: listRow } as const;

export function comparedLayout(context: Context, index: IndexSheets): ComparedLayout | null {
  const comparison = comparedOf(context, index);
  if (comparison === null) return null;
  const sheet = index.sheets.Compared;
  const at = areasOn(sheet);
  const given = givenOf(comparison);
  const { ranks } = comparison.present;
  const rank = (unit: number): number => (Number.isNaN(ranks[unit]) ? Infinity : (ranks[unit] ?? Infinity));
  const units = range(context.model.units.length).sort((a, b) =>
    rank(a) === rank(b) ? a - b : rank(a) - rank(b),
  );
  const scenarios = at(listRow + 1, 0, comparison.scenarios.length, listWidth);
  const below = scenarios.row + scenarios.rows + 1;
  const chart = given.length > 0 ? at(below, 0, chartRows, listWidth) : null;
  const row = below + (chart === null ? 0 : chartRows + 1) + 2;
  const [rows, n] = [units.length, given.length];
  const own = context.source.decisions?.scenarioCells;
  const ofMoves = 3 + n;
  const ofScores = ofMoves + n;
  const ofTimes = ofScores + n + 1;
  return {
    ...{ sheet, comparison, given, units, scenarios, chart },
    lead: at(row, 0, rows, 2),
    ranks: at(row, 2, rows, n + 1),
    moves: at(row, ofMoves, rows, n),
    scores: at(row, ofScores, rows, n + 1),
    times: at(row, ofTimes, rows, 1),
    then: at(row, ofTimes + 1, rows, 1),
    points: at(row, ofTimes + 3, rows, n + 1),
    rows:
      own === undefined || context.input.mode !== "live"
        ? null
        : at(row, ofTimes + 5 + n, own.area.rows, own.area.columns),
  };
}
