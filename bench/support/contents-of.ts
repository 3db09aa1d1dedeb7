import type { CellValue, Grid } from "../../src/workbook/cells";
import type { WorkbookContents } from "../../src/workbook/read";

/** The cells of a sheet. */
export type Rows = readonly (readonly CellValue[])[];

/** A workbook of these sheets, without Excel tables. */
export function contentsOf(sheets: Readonly<Record<string, Rows>>): WorkbookContents {
  const grids = Object.entries(sheets).map(([sheet, values]): Grid => {
    const columns = values.reduce((widest, row) => Math.max(widest, row.length), 1);
    return {
      area: { sheet, row: 0, column: 0, rows: values.length, columns },
      values,
      formats: values.map((row) => row.map(() => "General")),
    };
  });
  return {
    description: {
      sheets: grids.map(({ area }) => ({ name: area.sheet, visible: true, used: area })),
      tables: [],
      names: [],
    },
    grids,
  };
}
