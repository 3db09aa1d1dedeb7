import type { CatalogueEntry } from "./entry";

/** Problems of the size of the workbook, and of writing the report into it. */
export const reportProblems = {
  "sheet-too-large": {
    meaning:
      "A sheet has more cells between its first and its last filled one than can be read; it was not read.",
    message:
      "Sheet {name} was not read: its filled cells reach to {cell}, which makes {count} cells; at most {limit} are read.",
    remedy:
      "Delete the cells far from the table, or move the table to a sheet of its own. If the table itself is that large, save it as a CSV file, of which psci score --json reads more, or score fewer units or indicators at a time.",
  },
  "report-too-large": {
    meaning: "The report would have more formulas than a workbook can hold, so it has values instead.",
    message:
      "The report has {count} scores (units times nodes). Beyond {limit} it is written as values, without formulas.",
    remedy: "Score fewer units or indicators at a time to have formulas.",
  },
  "block-in-the-way": {
    meaning: "The report would overwrite cells that you have filled. Nothing was written.",
    message: "{name} needs cells that you have filled: {known}.",
    remedy: "Move or clear them, then score again.",
  },
} as const satisfies Record<string, CatalogueEntry>;
