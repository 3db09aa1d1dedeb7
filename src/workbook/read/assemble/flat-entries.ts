import type { RoleOfColumn } from "../columns/roles";
import type { Header } from "../find/region";
import type { FoundData } from "../find/find-data";
import type { EntryType } from "../framework/entry";
import type { TypedEntry } from "../framework/types";

/**
 * The framework of data that have none. Every column with the role of an indicator has weight 1, and more is better, unless
 * rows above the header state otherwise. Every column of labels is a group. The header is code and name.
 */
export function flatEntries(
  { region, headerRow }: FoundData,
  roles: ReadonlyMap<Header, RoleOfColumn>,
): readonly TypedEntry[] {
  return [...roles].flatMap(([header, { role }]) => {
    if (role !== "indicator" && role !== "group") return [];
    return [entryOf(header, role, { sheet: region.sheet, row: headerRow, column: header.column })];
  });
}

export const entryOf = (header: Header, type: EntryType, at: TypedEntry["at"]): TypedEntry => ({
  code: header.text,
  name: header.name ?? header.text,
  parent: "",
  level: NaN,
  type,
  direction: header.direction ?? 1,
  weight: header.weight ?? 1,
  unit: header.unit ?? "",
  target: NaN,
  lower: NaN,
  upper: NaN,
  denominator: "",
  scale: 1,
  at,
  cells: {},
});
