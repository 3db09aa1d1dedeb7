import type { MemorySheet, SheetState } from "../../memory";
import { rangeOf } from "../grid/ranges";
import type { Surface } from "./surface";

/** Writes the tables of a sheet into the grid, so that formulas can use their names; cells keep their own looks. */
export function showTables(surface: Surface, sheet: MemorySheet, before: SheetState): void {
  for (const table of before.tables)
    if (!sheet.state.tables.includes(table))
      surface.mutate("sheet.mutation.delete-table", sheet.id, { tableId: table.name });
  for (const table of sheet.state.tables) {
    if (before.tables.includes(table)) continue;
    const { row, column, columns } = table.area;
    const header = Array.from({ length: columns }, (_, j) => String(sheet.value(row, column + j) ?? ""));
    surface.mutate("sheet.mutation.add-table", sheet.id, {
      tableId: table.name,
      name: table.name,
      range: rangeOf(table.area),
      header,
      options: { showHeader: table.hasHeader, hasTotalRow: table.hasTotals, tableStyleId: "" },
    });
  }
}
