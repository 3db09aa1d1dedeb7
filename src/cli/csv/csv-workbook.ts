import type { ReadablePort } from "../../app";
import type { Area, CellValue, Grid, SheetInfo, WorkbookDescription } from "../../workbook/cells";
import { maximumFields } from "./csv-limits";
import { excelName, sheetTable } from "./plan-workbook";
import type { CsvTable } from "./parse-table";
import { unusedRows, unusedSheetName } from "./unused-sheet";

type Rows = readonly (readonly CellValue[])[];

/**
 * The workbook that CSV files would become, for reading only: the same sheets, tables and cells, without a file. A
 * table of ten million fields takes a fraction of the memory.
 */
export class CsvWorkbook implements ReadablePort {
  readonly maximumCells = maximumFields;
  readonly #sheets: ReadonlyMap<string, Rows>;
  readonly #tables: WorkbookDescription["tables"];

  constructor(tables: readonly Omit<CsvTable, "problems">[]) {
    const unused = unusedRows(tables.flatMap(({ notUsed }) => notUsed));
    this.#sheets = new Map([
      ...tables.map(({ name, rows }) => [name, rows] as const),
      ...(unused.length === 0 ? [] : [[unusedSheetName, unused] as const]),
    ]);
    this.#tables = tables.flatMap((table) => {
      const area = sheetTable(table);
      return area === null ? [] : [{ name: excelName(table.name), area, hasHeader: true, hasTotals: false }];
    });
  }

  async describe(): Promise<WorkbookDescription> {
    const sheets = [...this.#sheets].map(([name, rows]): SheetInfo => ({
      name,
      visible: true,
      used: usedArea(name, rows),
    }));
    return { sheets, tables: this.#tables, names: [] };
  }

  /** @throws Error when an area is on a sheet that the workbook does not have */
  async read(areas: readonly Area[]): Promise<readonly Grid[]> {
    return areas.map((area) => {
      const rows = this.#sheets.get(area.sheet);
      if (rows === undefined) throw new Error(`The workbook has no sheet ${area.sheet}.`);
      const general = Array.from({ length: area.columns }, () => "General");
      return { area, values: cut(rows, area), formats: Array.from({ length: area.rows }, () => general) };
    });
  }
}

/**
 * The rows of an area. For the whole table these are the table's own rows, without a copy: it may have ten million
 * cells.
 */
function cut(rows: Rows, { row, column, rows: height, columns }: Area): Rows {
  if (row === 0 && column === 0 && height === rows.length && columns === rows[0]?.length) return rows;
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: columns }, (_, j) => rows[row + i]?.[column + j] ?? null),
  );
}

function usedArea(sheet: string, rows: Rows): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  rows.forEach((cells, i) => {
    const last = cells.findLastIndex(isFilled);
    if (last < 0) return;
    [top, bottom] = [Math.min(top, i), i];
    right = Math.max(right, last);
    if (left > 0) left = Math.min(left, cells.findIndex(isFilled));
  });
  if (bottom < 0) return null;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const isFilled = (value: CellValue): boolean => value !== null;
