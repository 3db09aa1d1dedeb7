import type { ProblemDraft } from "../../problems";
import type { Header } from "../find/region";
import type { FoundData } from "../find/find-data";

const kinds = [
  ["Weights", (header: Header) => header.weight !== undefined],
  ["Directions", (header: Header) => header.direction !== undefined],
  ["Names", (header: Header) => header.name !== undefined],
] as const;

/** What was used of the rows above the header. */
export function headerProblems(
  { raw, headerRows, arranged }: FoundData,
  used: readonly Header[],
): readonly ProblemDraft[] {
  if (arranged !== null) return [];
  const said = kinds.filter(([, test]) => used.some(test)).map(([word]) => word);
  if (said.length === 0) return [];
  const cell = { sheet: raw.sheet, row: headerRows[0] ?? raw.firstRow, column: used[0]?.column ?? 0 };
  return [{ code: "header-says", severity: "note", cell, details: { known: said.join(", ") } }];
}
