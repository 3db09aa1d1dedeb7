import type { PrintLayout } from "../../plan";

/** A sheet from its first cell on, across the page, with the row of its header on every page. */
export const tablePrint = (sheet: string, header: number, rows: number, columns: number): PrintLayout => ({
  orientation: "landscape",
  repeatRows: [header, header],
  wide: 1,
  tall: null,
  area: { sheet, row: 0, column: 0, rows, columns },
});
