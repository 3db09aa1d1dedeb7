import type { Model } from "../engine";
import type { Problem } from "../workbook/problem";
import { problemOf } from "../workbook/problems";
import type { ReportInput } from "../workbook/report";
import type { Source } from "../workbook/source";

/** `live`: formulas down to the raw cell; `values`: numbers only. */
export type ReportMode = ReportInput["mode"];

/**
 * Maximum of scores (units times nodes) of a report with formulas. Each score takes several formulas on the sheets of
 * workings, and a larger workbook recalculates too slowly to be used live.
 */
export const maximumLiveScores = 150_000;

/**
 * Number of scores in a report: one per unit for every indicator and every aggregate. A rating behind them takes several formulas
 * as well.
 */
const scoreCount = ({ units, framework }: Model, { assessment }: Source): number =>
  units.length * framework.length +
  (assessment === undefined || assessment.rated.length === 0 ? 0 : assessment.ratings.length);

/** The mode that is possible for a report of this size. */
export const possibleMode = (model: Model, source: Source, wanted: ReportMode): ReportMode =>
  scoreCount(model, source) > maximumLiveScores ? "values" : wanted;

/** The warning that the index is too large for formulas, where it is. */
export function sizeProblems(model: Model, source: Source): readonly Problem[] {
  const count = scoreCount(model, source);
  if (count <= maximumLiveScores) return [];
  const details = { count: inWords(count), limit: inWords(maximumLiveScores) };
  return [problemOf({ code: "report-too-large", severity: "note", cell: null, details })];
}

const inWords = (n: number): string => n.toLocaleString("en-US");
