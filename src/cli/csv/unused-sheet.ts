import type { SheetPlan } from "../../workbook/plan";
import type { UnusedRow } from "./parse-table";

const name = "Rows not used";
const most = 1000;
const header = ["File", "Row", "Line"] as const;

/** A sheet of the rows that were not used, so that who opens the workbook sees them too. Null when all were. */
export function unusedSheet(rows: readonly UnusedRow[]): SheetPlan | null {
  if (rows.length === 0) return null;
  const lines = rows.slice(0, most).map(({ file, row, line }) => [file, `row ${row}`, line]);
  return {
    key: name,
    sheet: name,
    tabColour: "C00000",
    blocks: [
      {
        name: null,
        row: 0,
        column: 0,
        cells: [
          header.map((value) => ({ value, style: "header" as const })),
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
