import type { CellRef, TableInfo } from "../cells";

/**
 * The tables that cells touch from below or from the right, each with the area that takes them in: Excel does this
 * when a user types there, and does not promise it for what a program writes. A table with totals has no place below it.
 */
export function grownTables(
  tables: readonly TableInfo[],
  cells: readonly CellRef[],
): readonly Pick<TableInfo, "name" | "area">[] {
  return tables.flatMap(({ name, area, hasTotals }) => {
    const { sheet, row, column } = area;
    let { rows, columns } = area;
    const isWritten = (at: (cell: CellRef) => boolean): boolean =>
      cells.some((cell) => cell.sheet === sheet && at(cell));
    const across = (cell: CellRef): boolean => cell.column >= column && cell.column < column + columns;
    const down = (cell: CellRef): boolean => cell.row >= row && cell.row < row + rows;
    while (!hasTotals && isWritten((cell) => across(cell) && cell.row === row + rows)) rows++;
    while (isWritten((cell) => down(cell) && cell.column === column + columns)) columns++;
    return rows === area.rows && columns === area.columns ? [] : [{ name, area: { ...area, rows, columns } }];
  });
}
