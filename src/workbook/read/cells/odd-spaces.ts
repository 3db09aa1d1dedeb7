import { address } from "../../cells";
import type { DataSource } from "../../source";
import type { Region } from "../find/region";

/** White space other than the plain space; a worksheet's TRIM does not remove it. */
const odd = /[^\S ]/g;

/**
 * Adds to the source of the data the codes, names and group labels with line breaks, tabs or non-breaking spaces, and the
 * characters found in each. The reader reads them as spaces; a formula must replace them itself.
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
