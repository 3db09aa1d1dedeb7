import type { ProblemDraft } from "../../problems";
import type { Header } from "../find/region";
import type { FoundData } from "../find/find-data";

const hasStatement = ({ weight, direction, name }: Header): boolean =>
  weight !== undefined || direction !== undefined || name !== undefined;

/** A note when rows above the header state weights, directions or names that were used. */
export function headerProblems(
  { raw, headerRows, arranged }: FoundData,
  used: readonly Header[],
): readonly ProblemDraft[] {
  if (arranged !== null) return [];
  if (!used.some(hasStatement)) return [];
  const cell = { sheet: raw.sheet, row: headerRows[0] ?? raw.firstRow, column: used[0]?.column ?? 0 };
  return [{ code: "header-says", severity: "note", cell, details: {} }];
}
