import type { Model } from "../../../engine";
import type { AssessmentTables } from "../../assessment";
import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";

/**
 * One warning for the rated indicators whose levels are worth less than the lower goalpost of the Framework, or more than the upper
 * one: goalposts, targets and next steps are in values, as the scores are.
 */
export function beyondGoalposts(
  { indicators }: Model,
  { rated, scales, scale, scalePlace }: AssessmentTables,
): readonly ProblemDraft[] {
  if (scalePlace?.columns.value === undefined) return [];
  const isRated = new Set(rated);
  const beyond = indicators.filter(({ code, lower, upper }) =>
    isRated.has(code) ? scales[code]?.values.some((value) => value < lower || value > upper) : false,
  );
  const [first] = beyond;
  if (first === undefined) return [];
  const values = scales[first.code]?.values ?? [];
  const row = scale.find(({ value }) => value < first.lower || value > first.upper);
  if (row === undefined) return [];
  const details = {
    ...{ known: listed(beyond.map(({ code }) => code)), node: first.code },
    ...{ least: String(Math.min(...values)), most: String(Math.max(...values)) },
    ...{ lower: String(first.lower), upper: String(first.upper) },
  };
  const cell = { sheet: scalePlace.sheet, row: row.row, column: scalePlace.columns.value };
  return [{ code: "scale-beyond-goalposts", severity: "warning", cell, details }];
}
