import type { Model } from "../engine";
import type { Problem } from "../workbook/problem";
import { problemOf } from "../workbook/problems";
import type { ReportInput } from "../workbook/report";

/** `live`: formulas down to the raw cell; `values`: numbers only. */
export type ReportMode = ReportInput["mode"];

/**
 * Largest report that is written as formulas: units times nodes. Each of them is a handful of formulas on the sheets of
 * workings, and a worksheet that holds more recalculates too slowly to be called live.
 */
export const mostLiveScores = 150_000;

/** Scores that a report has: one a unit for every indicator and every aggregate. */
const scoreCount = ({ units, framework }: Model): number => units.length * framework.length;

/** The mode that a report of this size can have. */
export const possibleMode = (model: Model, wanted: ReportMode): ReportMode =>
  scoreCount(model) > mostLiveScores ? "values" : wanted;

/** Says that the index is too large for formulas, where it is. */
export function sizeProblems(model: Model): readonly Problem[] {
  const count = scoreCount(model);
  if (count <= mostLiveScores) return [];
  const details = { count: inWords(count), limit: inWords(mostLiveScores) };
  return [problemOf({ code: "report-too-large", severity: "note", cell: null, details })];
}

const inWords = (n: number): string => n.toLocaleString("en-US");
