import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";
import type { FrameworkTable } from "./framework-table";

/** Problems of the headers of a Framework: those that were read as a similar word, and those that are not used. */
export function columnProblems({ found, misspelt, unused }: FrameworkTable): readonly ProblemDraft[] {
  const cell = (column: number): CellRef => ({ sheet: found.region.sheet, row: found.headerRow, column });
  const [first] = unused;
  return [
    ...misspelt.map(({ header, suggestion }): ProblemDraft => ({
      code: "column-misspelt",
      severity: "error",
      cell: cell(header.column),
      details: { found: header.text, suggestion },
    })),
    ...(first
      ? [
          {
            code: "framework-columns-unused",
            severity: "warning",
            cell: cell(first.column),
            details: { known: listed(unused.map(({ text }) => text)) },
          } satisfies ProblemDraft,
        ]
      : []),
  ];
}
