import type { PlanTable, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import type { CsvTable } from "./read-folder";

/** Plans a workbook of the user's own with a sheet for each CSV file: every cell is theirs, and no later run rewrites it. */
export const planCsvWorkbook = (tables: readonly CsvTable[]): WorkbookPlan => ({
  sheets: tables.map(sheetOf),
  order: tables.map(({ name }) => name),
});

const widest = 40;

function sheetOf({ name, rows }: CsvTable): SheetPlan {
  const width = rows[0]?.length ?? 0;
  const widths = Array.from({ length: width }, (_, j) =>
    Math.min(widest, 3 + Math.max(...rows.map((row) => String(row[j] ?? "").length))),
  );
  return {
    key: name,
    sheet: name,
    tabColour: "1F3A5F",
    blocks: [
      {
        name: null,
        row: 0,
        column: 0,
        cells: rows.map((row, i) =>
          row.map((value) => (i === 0 ? { value, style: "header" as const } : { value })),
        ),
      },
    ],
    tables: tablesOf({ name, rows }, width),
    conditionalFormats: [],
    charts: [],
    dropDowns: [],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    columnWidths: Object.fromEntries(widths.entries()),
    rowHeights: {},
    hiddenColumns: [],
    showGridLines: true,
    print: { orientation: "landscape", repeatRows: [0, 0], wide: 1, tall: null, area: null },
  };
}

/** An Excel table where the header allows one: filled cells, no two alike, and a row below. Else the sheet serves. */
function tablesOf({ name, rows }: CsvTable, width: number): readonly PlanTable[] {
  const headers = new Set(
    (rows[0] ?? []).flatMap((header) => (header === null ? [] : [String(header).toLowerCase()])),
  );
  if (headers.size < width || rows.length < 2) return [];
  const area = { sheet: name, row: 0, column: 0, rows: rows.length, columns: width };
  return [{ name, area, style: "TableStyleMedium2", filter: true }];
}
