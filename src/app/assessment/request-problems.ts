import type { AssessmentTableName } from "../../workbook/assessment";
import type { WorkbookDescription } from "../../workbook/cells";
import type { Problem } from "../../workbook/problem";
import { problemOf, type ProblemDraft } from "../../workbook/problems";
import { isSameName, type AssessmentSubjects } from "../../workbook/read";
import { assessmentWords } from "../../workbook/start";
import type { AssessmentRequest } from "./assessment-request";

/** Excel has so many rows on a sheet; some are above the table. */
const maximumRatings = 1_000_000;

/** Tables whose sheets are made. */
const made = ["ratings", "scale", "agreed", "evidence"] as const satisfies readonly AssessmentTableName[];

/** Why an assessment cannot be started; empty where it can. */
export function requestProblems(
  { units, indicators, tables }: AssessmentSubjects,
  { raters, perCell, shared, seed, indicators: wanted, language }: AssessmentRequest,
  description: WorkbookDescription,
): readonly Problem[] {
  const drafts: ProblemDraft[] = [];
  const add = (code: ProblemDraft["code"], details: ProblemDraft["details"] = {}): void =>
    void drafts.push({ code, severity: "error", cell: null, details });
  if (units.length === 0) add("assessment-no-units");
  if (indicators.length === 0) add("assessment-no-indicators");
  const unknown = wanted?.find((code) => !indicators.some((indicator) => indicator.code === code));
  if (unknown !== undefined) add("assessment-indicator-unknown", { found: unknown });
  if (wanted?.length === 0) add("assessment-no-indicators");
  const twice = raters.find((name, k) => raters.findIndex((other) => isSameName(other, name)) < k);
  if (raters.length === 0 || raters.some((name) => name.trim() === "")) add("assessment-no-raters");
  else if (twice !== undefined) add("assessment-rater-twice", { rater: twice });
  else if (!Number.isInteger(perCell) || perCell < 1 || perCell > raters.length)
    add("assessment-raters-per-cell", { value: String(perCell), count: String(raters.length) });
  if (!Number.isInteger(shared) || shared < 0) add("assessment-shared-unusable", { value: String(shared) });
  if (!Number.isInteger(seed)) add("assessment-seed-unusable", { value: String(seed) });
  const count = units.length * indicators.length * perCell;
  if (count > maximumRatings) add("assessment-too-large", { count: count.toLocaleString("en-US") });
  const used = [...description.sheets, ...description.tables].map(({ name }) => name.toLowerCase());
  const words = assessmentWords(language);
  for (const table of made) {
    const { name } = words[table];
    if (!tables.includes(table) && used.includes(name.toLowerCase())) add("assessment-sheet-taken", { name });
  }
  return drafts.map(problemOf);
}
