import type { CellRef, CellValue, Grid, TableInfo } from "../../cells";
import { isOwnName } from "../../own-names";
import { textOf } from "../cells/text";
import type { WorkbookContents } from "../reading";

/** A rectangle that may hold a table: an Excel table, or the used cells of a sheet. */
export interface Region {
  readonly sheet: string;
  /** Name of the Excel table; null for a sheet's cells. */
  readonly table: string | null;
  readonly visible: boolean;
  readonly firstRow: number;
  /** The last row is included; a totals row of an Excel table is not. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** True when the first row is the header and nothing else can be. */
  readonly headed: boolean;
  value(row: number, column: number): CellValue;
  format(row: number, column: number): string;
}

/** One column header, by its sheet column. */
export interface Header {
  readonly column: number;
  /** What the column is found by: the lowest header cell, with as much of the rows above as tells it from others. */
  readonly text: string;
  /** What people call it, where a row above the header says so. */
  readonly name?: string;
  /** The lowest header cell as it stands, where `text` is another. */
  readonly raw?: string;
  /** Unit of measurement that the header states. */
  readonly unit?: string;
  /** A header above several columns. */
  readonly above?: string;
  /** The parent that a row of groups above the header states. */
  readonly parent?: string;
  /** From rows above the header. */
  readonly weight?: number;
  readonly direction?: 1 | -1;
  readonly year?: number;
  /** The header without its year: what is the same over the years; "" where the header is the year alone. */
  readonly stem?: string;
  /** The user's own cell, in a table that was turned. */
  readonly at?: CellRef;
}

/** How people know the region: "table Data on sheet Data", "sheet Data". */
export const regionName = (region: Region): string =>
  region.table === null ? `sheet ${region.sheet}` : `table ${region.table} on sheet ${region.sheet}`;

/** The filled cells of a row as headers. */
export function headersAt(region: Region, row: number): readonly Header[] {
  const headers: Header[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const text = textOf(region.value(row, column));
    if (text !== "") headers.push({ column, text });
  }
  return headers;
}

/**
 * Every rectangle that may hold an input, Excel tables first, in the order of the workbook. Sheets that hold a block
 * of the report (by its defined name) and its tables are left out: they are output.
 */
export function regionsOf({ description, grids }: WorkbookContents): readonly Region[] {
  const ours = new Set(
    description.names.flatMap(({ name, area }) =>
      isOwnName(name) && area ? [area.sheet.toLowerCase()] : [],
    ),
  );
  const inputs = grids.filter((grid) => !ours.has(grid.area.sheet.toLowerCase()));
  const isVisible = (sheet: string): boolean =>
    description.sheets.find((info) => info.name === sheet)?.visible ?? true;
  const gridOf = (sheet: string): Grid | undefined =>
    inputs.find((grid) => grid.area.sheet.toLowerCase() === sheet.toLowerCase());

  const tables = description.tables
    .filter((table) => !isOwnName(table.name))
    .flatMap((table) => {
      const grid = gridOf(table.area.sheet);
      return grid ? [tableRegion(table, grid, isVisible(grid.area.sheet))] : [];
    });
  return [...tables, ...inputs.map((grid) => sheetRegion(grid, isVisible(grid.area.sheet)))];
}

function cellsOf(grid: Grid): Pick<Region, "value" | "format"> {
  const { row: top, column: left } = grid.area;
  return {
    value: (row, column) => grid.values[row - top]?.[column - left] ?? null,
    format: (row, column) => grid.formats[row - top]?.[column - left] ?? "General",
  };
}

function sheetRegion(grid: Grid, visible: boolean): Region {
  const { sheet, row, column, rows, columns } = grid.area;
  return {
    sheet,
    table: null,
    visible,
    firstRow: row,
    lastRow: row + rows - 1,
    firstColumn: column,
    lastColumn: column + columns - 1,
    headed: false,
    ...cellsOf(grid),
  };
}

function tableRegion(table: TableInfo, grid: Grid, visible: boolean): Region {
  const { row, column, rows, columns } = table.area;
  return {
    sheet: grid.area.sheet,
    table: table.name,
    visible,
    firstRow: row,
    lastRow: row + rows - 1 - (table.hasTotals ? 1 : 0),
    firstColumn: column,
    lastColumn: column + columns - 1,
    headed: table.hasHeader,
    ...cellsOf(grid),
  };
}
