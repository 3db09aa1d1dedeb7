import type { ProblemDraft } from "../../problems";
import { contentOf } from "../cells/content";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";

/**
 * What is said of columns that the index does not use: a warning for numbers, which the framework may have forgotten,
 * when `hasFramework`; a note for the rest. Columns without any content are passed over.
 */
export function leftovers(
  { region, headerRow }: FoundTable,
  unused: readonly Header[],
  hasFramework: boolean,
): readonly ProblemDraft[] {
  return unused.flatMap(({ column, text }): readonly ProblemDraft[] => {
    const { kind } = contentOf(region, headerRow, column);
    const cell = { sheet: region.sheet, row: headerRow, column };
    const details = { title: text };
    if (kind === "nothing") return [];
    return kind === "numbers" && hasFramework
      ? [{ code: "column-without-indicator", severity: "warning", cell, details }]
      : [{ code: "column-ignored", severity: "note", cell, details }];
  });
}
