import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { contentOf } from "../cells/content";
import { listed } from "../cells/text";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";

/**
 * What is said of columns that the index does not use: one warning for all columns of numbers, which the framework may
 * have forgotten, when `hasFramework`; a note for each of the rest. Columns without any content are passed over.
 */
export function leftovers(
  { region, headerRow }: FoundTable,
  unused: readonly Header[],
  hasFramework: boolean,
): readonly ProblemDraft[] {
  const at = ({ column }: Header): CellRef => ({ sheet: region.sheet, row: headerRow, column });
  const kindOf = ({ column }: Header): string => contentOf(region, headerRow, column).kind;
  const forgotten = hasFramework ? unused.filter((header) => kindOf(header) === "numbers") : [];
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
  const rest = unused.filter((header) => kindOf(header) !== "nothing" && !forgotten.includes(header));
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
