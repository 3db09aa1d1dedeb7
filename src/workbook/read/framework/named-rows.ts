import type { ProblemDraft } from "../../problems";
import { textOf } from "../cells/text";
import { isTotal } from "../find/totals";
import { frameworkAliases, type FrameworkColumn } from "../words/framework-columns";
import type { EntryType } from "./entry";
import { entryTypes, nearEntryType, readEntryType } from "./entry-type";
import type { FrameworkTable } from "./framework-table";

/** A row with a code: its code, its name and the type that it states. */
export interface NamedRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly type: EntryType | null;
}

const attributes = Object.keys(frameworkAliases) as FrameworkColumn[]; /* keys of a record of its own type */

/**
 * The rows of a framework. Without a column of codes, names are codes. Skipped are blank rows, totals without a type, and,
 * outside Excel tables, rows with one text only that no other row names as its parent.
 */
export function namedRows(table: FrameworkTable): {
  readonly rows: readonly NamedRow[];
  readonly problems: readonly ProblemDraft[];
} {
  const { region, headerRow } = table.found;
  const codeColumn: FrameworkColumn = table.columns.code ? "code" : "name";
  const rows: NamedRow[] = [];
  const problems: ProblemDraft[] = [];
  const parents = new Set<string>();
  for (let row = headerRow + 1; row <= region.lastRow; row++) parents.add(table.text(row, "parent"));

  for (let row = headerRow + 1; row <= region.lastRow; row++) {
    const filled = attributes.filter((column) => table.text(row, column) !== "");
    const [first] = filled;
    if (first === undefined) continue;
    const at = table.cell(row, first);
    const code = table.text(row, codeColumn);
    const found = textOf(table.value(row, first));
    if (region.table === null && filled.length === 1 && !parents.has(code))
      problems.push({ code: "row-ignored", severity: "note", cell: at, details: { found } });
    else if (code === "")
      problems.push({ code: "row-without-code", severity: "error", cell: at, details: {} });
    else if (isTotal(code) && !parents.has(code) && table.text(row, "type") === "")
      problems.push({ code: "totals-row-ignored", severity: "note", cell: at, details: { found } });
    else {
      const name = table.text(row, "name") || code;
      const stated = table.text(row, "type");
      const type = readEntryType(stated);
      const near = type === null ? nearEntryType(stated) : null;
      rows.push({ row, code, name, type: type ?? near?.thing ?? null });
      if (stated === "" || type !== null) continue;
      const cell = table.cell(row, "type");
      const details = { node: labelled(name, code), found: stated };
      problems.push(
        near === null
          ? {
              code: "type-unknown",
              severity: "error",
              cell,
              details: { ...details, known: entryTypes.join(", ") },
            }
          : {
              code: "type-misspelt",
              severity: "error",
              cell,
              details: { ...details, suggestion: near.spelt },
            },
      );
    }
  }
  return { rows, problems };
}

/** The label of a node or a unit in messages: "Data infrastructure (SA1)", or only the code when it has no other name. */
export const labelled = (name: string, code: string): string =>
  name === "" || name === code ? code : `${name} (${code})`;
