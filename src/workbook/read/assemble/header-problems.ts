import type { ProblemDraft } from "../../problems";
import type { Header } from "../find/region";
import type { FoundData } from "../find/find-data";

const says = ({ weight, direction, name }: Header): boolean =>
  weight !== undefined || direction !== undefined || name !== undefined;

/** What was used of the rows above the header. */
export function headerProblems(
  { raw, headerRows, arranged }: FoundData,
  used: readonly Header[],
): readonly ProblemDraft[] {
  if (arranged !== null) return [];
  if (!used.some(says)) return [];
  const cell = { sheet: raw.sheet, row: headerRows[0] ?? raw.firstRow, column: used[0]?.column ?? 0 };
  return [{ code: "header-says", severity: "note", cell, details: {} }];
}
