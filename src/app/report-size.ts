import type { Model } from "../engine";
import type { Problem } from "../workbook/problem";
import { problemOf } from "../workbook/problems";
import type { ReportInput } from "../workbook/report";

/** `live`: formulas down to the raw cell; `values`: numbers only. */
export type ReportMode = ReportInput["mode"];

/**
 * Maximum of scores (units times nodes) of a report with formulas. Each score takes several formulas on the sheets of
 * workings, and a larger workbook recalculates too slowly to be used live.
 */
export const maximumLiveScores = 150_000;

/** Number of scores in a report: one per unit for every indicator and every aggregate. */
const scoreCount = ({ units, framework }: Model): number => units.length * framework.length;

/** The mode that is possible for a report of this size. */
export const possibleMode = (model: Model, wanted: ReportMode): ReportMode =>
  scoreCount(model) > maximumLiveScores ? "values" : wanted;

/** The warning that the index is too large for formulas, where it is. */
export function sizeProblems(model: Model): readonly Problem[] {
  const count = scoreCount(model);
  if (count <= maximumLiveScores) return [];
  const details = { count: inWords(count), limit: inWords(maximumLiveScores) };
  return [problemOf({ code: "report-too-large", severity: "note", cell: null, details })];
}

const inWords = (n: number): string => n.toLocaleString("en-US");
