import { sameName } from "../area";
import type { WorkbookDescription } from "../cells";
import type { ProblemDraft } from "../problems";
import type { DataSource } from "../source";

/** One note when units are in rows that are hidden or filtered away: they are scored like the others. */
export function hiddenRowsProblem(
  { sheets }: WorkbookDescription,
  { sheet, rows, codeColumn }: DataSource,
): readonly ProblemDraft[] {
  const hidden = new Set(sheets.find(({ name }) => sameName(name, sheet))?.hiddenRows ?? []);
  const scored = rows.filter((row) => hidden.has(row));
  const [first] = scored;
  if (first === undefined) return [];
  const cell = { sheet, row: first, column: codeColumn };
  return [{ code: "hidden-rows", severity: "note", cell, details: { count: String(scored.length), sheet } }];
}
