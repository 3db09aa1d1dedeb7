import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";
import type { Header } from "../find/region";
import type { FoundData } from "../find/find-data";

/**
 * Problems of columns that the Framework does not list: one warning for all columns of numbers, which may have been
 * forgotten, and a note for each column of texts. Empty columns have no problem.
 */
export function unlistedColumnProblems(
  { region, headerRow, facts }: FoundData,
  unused: readonly Header[],
): readonly ProblemDraft[] {
  const at = ({ column }: Header): CellRef => ({ sheet: region.sheet, row: headerRow, column });
  const kinds = new Map(facts.columns.map(({ header, kind }) => [header, kind]));
  const forgotten = unused.filter((header) => kinds.get(header) === "numbers");
  const [first] = forgotten;
  const warning: readonly ProblemDraft[] = first
    ? [
        {
          code: "column-without-indicator",
          severity: "warning",
          cell: at(first),
          details: {
            known: listed(
              forgotten.map(({ text }) => text),
              20,
            ),
          },
        },
      ]
    : [];
  const rest = unused.filter((header) => kinds.get(header) === "text");
  return [
    ...warning,
    ...rest.map((header): ProblemDraft => ({
      code: "column-ignored",
      severity: "note",
      cell: at(header),
      details: { title: header.text },
    })),
  ];
}
