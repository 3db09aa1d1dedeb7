import type { SheetPlan } from "../../workbook/plan";
import type { UnusedRow } from "./parse-table";

export const unusedSheetName = "Rows not used";
const most = 1000;
const header = ["File", "Row", "Line"] as const;

/** The cells of a sheet with the rows that were not used, under a header; none when all rows were used. */
export const unusedRows = (rows: readonly UnusedRow[]): readonly (readonly string[])[] =>
  rows.length === 0
    ? []
    : [header, ...rows.slice(0, most).map(({ file, row, line }) => [file, `row ${row}`, line])];

/**
 * A sheet with the rows that were not used, so that readers of the workbook see them too. Null when all rows were
 * used.
 */
export function unusedSheet(rows: readonly UnusedRow[]): SheetPlan | null {
  const [head, ...lines] = unusedRows(rows);
  if (head === undefined) return null;
  return {
    key: unusedSheetName,
    sheet: unusedSheetName,
    tabColour: "C00000",
    blocks: [
      {
        name: null,
        row: 0,
        column: 0,
        cells: [
          head.map((value) => ({ value, style: "header" as const })),
          ...lines.map((line) => line.map((value) => ({ value, style: "text" as const }))),
        ],
      },
    ],
    tables: [],
    conditionalFormats: [],
    charts: [],
    dropDowns: [],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    columnWidths: { 0: 20, 1: 12, 2: 100 },
    rowHeights: {},
    hiddenColumns: [],
    showGridLines: true,
    print: { orientation: "landscape", repeatRows: [0, 0], wide: 1, tall: null, area: null },
  };
}
