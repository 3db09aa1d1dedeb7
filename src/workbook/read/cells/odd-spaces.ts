import { address } from "../../cells";
import type { DataSource } from "../../source";
import type { Region } from "../find/region";

/** Every white space but the plain one, which a worksheet's TRIM does not see. */
const odd = /[^\S ]/g;

/**
 * The source of the data with the codes, names and group labels that hold line breaks, tabs or non-breaking spaces, and
 * which of these each holds. The reader takes them for spaces; a formula has to do so by itself.
 */
export function withOddSpaces(
  region: Region,
  source: DataSource,
  groups: readonly { readonly code: string }[],
): DataSource {
  const { rows, codeColumn, nameColumn, columns } = source;
  const found: Record<string, string> = {};
  for (const column of new Set([codeColumn, nameColumn, ...groups.map(({ code }) => columns[code])])) {
    if (column === null || column === undefined) continue;
    for (const row of rows) {
      const value = region.value(row, column);
      const spaces = typeof value === "string" ? (value.match(odd) ?? []) : [];
      if (spaces.length > 0) found[address(row, column)] = [...new Set(spaces)].join("");
    }
  }
  return Object.keys(found).length === 0 ? source : { ...source, oddSpaces: found };
}
