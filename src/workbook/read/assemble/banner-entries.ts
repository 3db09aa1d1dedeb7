import type { FoundData } from "../find/find-data";
import { plain } from "../cells/text";
import { columnFinder } from "../data/data-columns";
import type { TypedEntry } from "../framework/types";
import { entryOf } from "./flat-entries";

/**
 * Indicators that only the rows above the header state, as in the template of A2SIT: the row of groups names an aggregate of
 * the Framework above their columns, and the Framework has no rows for them.
 */
export function bannerEntries(found: FoundData, entries: readonly TypedEntry[]): readonly TypedEntry[] {
  const { region, headerRow, columns } = found;
  const aggregates = new Map<string, string>();
  for (const { code, name, type } of entries)
    if (type === "aggregate" || type === "indicator") {
      aggregates.set(plain(name), code);
      aggregates.set(plain(code), code);
    }
  const listed = columnFinder(columns.others);
  const taken = new Set(entries.map(({ code, name }) => listed(code, name)));
  return columns.others.flatMap((header) => {
    const parent = aggregates.get(plain(header.parent ?? ""));
    if (parent === undefined || taken.has(header)) return [];
    const at = { sheet: region.sheet, row: headerRow, column: header.column };
    return [{ ...entryOf(header, "indicator", at), parent, fromHeader: true as const }];
  });
}
