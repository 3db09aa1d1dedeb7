import type { TablePlace } from "../../assessment";
import type { Matched } from "../find/aliases";
import type { FoundTable } from "../find/roles";

/** Where the rows and columns of a table are. */
export const placeOf = <Column extends string>(
  { region, headerRow }: FoundTable,
  columns: Matched<Column>,
  rows: readonly number[],
): TablePlace<Column> => ({
  ...{ sheet: region.sheet, table: region.table, headerRow, lastRow: rows.at(-1) ?? headerRow },
  columns: columnsOf(columns),
});

function columnsOf<Column extends string>(
  columns: Matched<Column>,
): Readonly<Partial<Record<Column, number>>> {
  const found: Partial<Record<Column, number>> = {};
  for (const name of Object.keys(columns) as Column[] /* keys of a record of its own type */) {
    const column = columns[name]?.column;
    if (column !== undefined) found[name] = column;
  }
  return found;
}
