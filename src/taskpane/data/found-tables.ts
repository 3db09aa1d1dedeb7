import type { CellRef } from "../../workbook/cells";
import type { TableReading } from "../../workbook/read";
import type { Source } from "../../workbook/source";

/** Where a table was found; `cell` is its first cell that was read, null when there is no such table. */
export interface FoundTable {
  readonly role: "data" | "framework" | "method" | "goalposts";
  readonly cell: CellRef | null;
  /** Name of the Excel table, where it is in one. */
  readonly table: string | null;
}

/**
 * @param reading how the table of the data was read. Some layouts are brought into rows on a sheet of the add-in, which
 * is not there before the first report: then the cell is the user's own
 */
export function foundTables(
  { data, nodes, settings, goalposts }: Source,
  reading: TableReading | null,
): readonly FoundTable[] {
  const header = { sheet: data.sheet, row: data.headerRow, column: data.codeColumn };
  const own = reading?.columns.map(({ cell }) => cell) ?? [];
  const isArranged = own.length > 0 && own.every(({ sheet }) => sheet !== data.sheet);
  return [
    { role: "data", cell: isArranged ? first(own) : header, table: data.table },
    {
      role: "framework",
      cell: first(Object.values(nodes).flatMap(ofFramework)),
      table: null,
    },
    { role: "method", cell: first(Object.values(settings)), table: null },
    ...(goalposts ? [{ role: "goalposts", cell: goalposts.cell, table: null } as const] : []),
  ];
}

/** The cells of a node without its goalposts, which may stand in a table of their own. */
const ofFramework = ({ lower, upper, ...own }: Source["nodes"][string]): readonly CellRef[] => {
  void [lower, upper];
  return Object.values(own);
};

/** The topmost cell, leftmost among its row. */
const first = (cells: readonly CellRef[]): CellRef | null =>
  cells.reduce<CellRef | null>(
    (found, cell) =>
      found === null || cell.row < found.row || (cell.row === found.row && cell.column < found.column)
        ? cell
        : found,
    null,
  );
