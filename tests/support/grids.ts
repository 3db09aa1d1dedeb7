import Papa from "papaparse";
import type { CellValue, Grid, NameInfo, TableInfo } from "../../src/workbook/cells";
import type { WorkbookContents } from "../../src/workbook/read";

/** Rows of cells as the grid of a sheet, from A1; short rows are filled up with blanks, formats are General. */
export function gridOfRows(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  formats: Readonly<Record<string, string>> = {},
): Grid {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const filled = rows.map((row) => [...row, ...Array<null>(columns - row.length).fill(null)]);
  return {
    area: { sheet, row: 0, column: 0, rows: Math.max(1, rows.length), columns },
    values: filled.length > 0 ? filled : [[null]],
    formats: filled.map((row, i) => row.map((_, j) => formats[`${i},${j}`] ?? "General")),
  };
}

/** A CSV text as the grid of a sheet: what looks like a number is one, as Excel would have opened it. */
export const gridOfCsv = (sheet: string, text: string): Grid => gridOfRows(sheet, rowsOfCsv(text));

/** The cells of a CSV text. */
export const rowsOfCsv = (text: string): CellValue[][] =>
  Papa.parse<string[]>(text.trim()).data.map((row) =>
    row.map((cell) => (cell === "" ? null : Number.isNaN(Number(cell)) ? cell : Number(cell))),
  );

/** Grids as a workbook; all sheets are visible but the hidden ones. */
export function contentsOf(
  grids: readonly Grid[],
  extra: { tables?: readonly TableInfo[]; names?: readonly NameInfo[]; hidden?: readonly string[] } = {},
): WorkbookContents {
  return {
    description: {
      sheets: grids.map(({ area }) => ({
        name: area.sheet,
        visible: !extra.hidden?.includes(area.sheet),
        used: area,
      })),
      tables: extra.tables ?? [],
      names: extra.names ?? [],
    },
    grids,
  };
}

/** The whole of a grid as an Excel table. */
export const tableOver = (name: string, grid: Grid, hasTotals = false): TableInfo => ({
  name,
  area: grid.area,
  hasHeader: true,
  hasTotals,
});
