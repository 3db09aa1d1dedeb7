import type { Area, CellRef, CellValue, Grid } from "../../../workbook/cells";
import type { TablePlace } from "../../../workbook/read";

/** The Method table as it was read last: its place, and the texts by which it is known again. */
export interface MethodTable {
  readonly place: TablePlace<"setting" | "value">;
  readonly setting: number;
  readonly value: number;
  /** The texts of the first column from the header to the last row, and then the header of the second. */
  readonly texts: readonly CellValue[];
}

/** Null where there is no Method, or none whose two columns are known. */
export function methodTable(
  place: TablePlace<"setting" | "value"> | null,
  grids: readonly Grid[],
): MethodTable | null {
  const { setting, value } = place?.columns ?? {};
  if (place === null || setting === undefined || value === undefined) return null;
  const grid = grids.find(({ area }) => area.sheet === place.sheet);
  return { place, setting, value, texts: textsIn({ place, setting, value }, grid) };
}

/** The cells of both columns, from the header to so many rows below the table. */
export function cellsOfMethod({ place, setting, value }: MethodTable, below: number): Area {
  const column = Math.min(setting, value);
  return {
    sheet: place.sheet,
    row: place.headerRow,
    column,
    rows: place.lastRow + below - place.headerRow + 1,
    columns: Math.max(setting, value) - column + 1,
  };
}

/** Whether the table is where it was, in cells that were read again, and nothing was written below it. */
export function isInPlace(table: MethodTable, grid: Grid): boolean {
  const now = textsIn(table, grid);
  const { lastRow, sheet } = table.place;
  for (let row = lastRow + 1; row < grid.area.row + grid.area.rows; row++)
    for (const column of [table.setting, table.value])
      if (valueAt(grid, { sheet, row, column }) !== null) return false;
  return table.texts.every((text, k) => text === now[k]);
}

/** A cell of a grid; null outside it. */
export const valueAt = (grid: Grid | undefined, { row, column }: CellRef): CellValue =>
  grid?.values[row - grid.area.row]?.[column - grid.area.column] ?? null;

const textsIn = (
  { place: { sheet, headerRow, lastRow }, setting, value }: Omit<MethodTable, "texts">,
  grid: Grid | undefined,
): readonly CellValue[] => [
  ...Array.from({ length: lastRow - headerRow + 1 }, (_, k) =>
    valueAt(grid, { sheet, row: headerRow + k, column: setting }),
  ),
  valueAt(grid, { sheet, row: headerRow, column: value }),
];
