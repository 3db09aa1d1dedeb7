import type { CellRef, CellValue, Grid, TableInfo } from "../../cells";
import { isOwnName } from "../../own-names";
import { textOf } from "../cells/text";
import type { WorkbookContents } from "../reading";

/**
 * A rectangle that may contain a table: an Excel table, or the used cells of a sheet. Beyond an `Area` it has the name of the
 * Excel table and the contents of its cells.
 */
export interface Region {
  readonly sheet: string;
  /** Name of the Excel table; null for the cells of a sheet. */
  readonly table: string | null;
  readonly visible: boolean;
  readonly firstRow: number;
  /** The last row, without the totals row of an Excel table. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Whether the first row must be the header. */
  readonly hasHeader: boolean;
  value(row: number, column: number): CellValue;
  format(row: number, column: number): string;
}

/** The header of one column. `column` is the column of the sheet. */
export interface Header {
  readonly column: number;
  /** Identifies the column: the lowest header cell, with texts of the rows above when these are needed to distinguish it. */
  readonly text: string;
  /** Name in a row of names above the header. */
  readonly name?: string;
  /** The lowest header cell as written, when it differs from `text`. */
  readonly raw?: string;
  /** Unit of measurement in the header. */
  readonly unit?: string;
  /** A header above several columns. */
  readonly above?: string;
  /** Parent in a row of groups above the header. */
  readonly parent?: string;
  /** Weight and direction in rows above the header. */
  readonly weight?: number;
  readonly direction?: 1 | -1;
  readonly year?: number;
  /** The header without its year; "" when the header is only a year. */
  readonly stem?: string;
  /** The user's cell, in a rearranged table. */
  readonly at?: CellRef;
}

/** The name of a region for messages: "table Data on sheet Data", "sheet Data". */
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
 * Every region that may contain an input: first the Excel tables, then the sheets, in the order of the workbook. Tables of
 * the report and sheets with a block of the report (by its defined name) are left out.
 */
export function regionsOf({ description, grids }: WorkbookContents): readonly Region[] {
  const outputSheets = new Set(
    description.names.flatMap(({ name, area }) =>
      isOwnName(name) && area ? [area.sheet.toLowerCase()] : [],
    ),
  );
  const inputs = grids.filter((grid) => !outputSheets.has(grid.area.sheet.toLowerCase()));
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
    hasHeader: false,
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
    hasHeader: table.hasHeader,
    ...cellsOf(grid),
  };
}
