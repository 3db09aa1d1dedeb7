import type { CellRef, CellValue } from "../cells";
import { Lookup, textOf } from "./cells/text";
import { locateTables } from "./locate-tables";
import type { TablePlaces } from "./table-places";
import type { TableChoice, WorkbookContents } from "./reading";
import type { FrameworkColumn } from "./words/framework-columns";

export type FrameworkPlace = NonNullable<TablePlaces["framework"]>;

/** A row of the Framework as written in its cells; "" for a blank one. */
export interface FrameworkRow {
  readonly row: number;
  readonly code: string;
  readonly parent: string;
  /** Whether other rows name it as their parent. */
  readonly isParent: boolean;
}

/** The rows of the Framework, for code that writes into them. They are found even when the index cannot be read. */
export interface FrameworkRows {
  readonly place: FrameworkPlace;
  readonly rows: readonly FrameworkRow[];
  /** The row whose code, or else whose name, is the header of a data column. */
  find(title: string): FrameworkRow | undefined;
  /** The value of a cell of the Framework's sheet. */
  value(cell: Pick<CellRef, "row" | "column">): CellValue;
  /** The row for a new entry: the first blank row, else the row below the table. */
  readonly freeRow: number;
}

/** The rows of the Framework, which is found as in `readIndex`. Null when there is no Framework in a table. */
export function frameworkRows(contents: WorkbookContents, choice: TableChoice): FrameworkRows | null {
  const { framework: place } = locateTables(contents, choice);
  const grid = contents.grids.find(({ area }) => area.sheet === place?.sheet);
  if (place === null || grid === undefined) return null;
  const value: FrameworkRows["value"] = ({ row, column }) =>
    grid.values[row - grid.area.row]?.[column - grid.area.column] ?? null;
  const text = (row: number, attribute: FrameworkColumn): string => {
    const column = place.columns[attribute];
    return column === undefined ? "" : textOf(value({ row, column }));
  };
  const all = Array.from({ length: place.lastRow - place.headerRow }, (_, i) => place.headerRow + 1 + i);
  const named = all.filter((row) => text(row, "code") + text(row, "name") !== "");
  const parents = new Lookup<true>();
  for (const row of named) parents.add(text(row, "parent"), true);
  const byTitle = new Lookup<FrameworkRow>();
  const rows = named.map((row): FrameworkRow => {
    const code = text(row, "code") || text(row, "name");
    const isParent = [code, text(row, "name")].some((key) => parents.get(key) === true);
    return { row, code, parent: text(row, "parent"), isParent };
  });
  for (const row of rows) byTitle.add(row.code, row);
  for (const row of rows) byTitle.add(text(row.row, "name"), row);
  const first = Math.min(place.lastColumn, ...Object.values(place.columns));
  const columns = Array.from({ length: place.lastColumn - first + 1 }, (_, i) => first + i);
  const isBlank = (row: number): boolean => columns.every((column) => value({ row, column }) === null);
  return {
    place,
    rows,
    find: (title) => byTitle.get(title),
    value,
    freeRow: all.find(isBlank) ?? place.lastRow + 1,
  };
}
