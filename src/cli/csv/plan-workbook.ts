import type { Area } from "../../workbook/cells";
import type { PlanTable, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import type { CsvTable } from "./parse-table";
import { unusedSheet } from "./unused-sheet";

/** What of a table the sheet needs. */
type Sheet = Omit<CsvTable, "problems">;

/**
 * Plans a workbook of the user's own with a sheet for each CSV file, and one of the rows that were not used: every cell
 * is theirs, and no later run rewrites it.
 */
export function planCsvWorkbook(tables: readonly Sheet[]): WorkbookPlan {
  const unused = unusedSheet(tables.flatMap(({ notUsed }) => notUsed));
  const sheets = [...tables.map(sheetOf), ...(unused === null ? [] : [unused])];
  return { sheets, order: sheets.map(({ key }) => key) };
}

const widest = 40;

function sheetOf(table: Sheet): SheetPlan {
  const { name, rows, header } = table;
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
          row.map((value) => (i === header ? { value, style: "header" as const } : { value })),
        ),
      },
    ],
    tables: tables(table),
    conditionalFormats: [],
    charts: [],
    dropDowns: [],
    merges: [],
    freeze: { rows: header + 1, columns: 0 },
    columnWidths: Object.fromEntries(columnWidths(table).entries()),
    rowHeights: {},
    hiddenColumns: [],
    showGridLines: true,
    print: { orientation: "landscape", repeatRows: [header, header], wide: 1, tall: null, area: null },
  };
}

/** As wide as the longest text from the header on: a title above may run over its neighbours. */
function columnWidths({ rows, header }: Sheet): readonly number[] {
  const widths: number[] = (rows[0] ?? []).map(() => 0);
  for (let i = header; i < rows.length; i++)
    rows[i]?.forEach((value, j) => {
      widths[j] = Math.max(widths[j] ?? 0, String(value ?? "").length);
    });
  return widths.map((width) => Math.min(widest, width + 3));
}

/**
 * The cells of a sheet that are an Excel table, where the header allows one: filled cells, no two alike, a row below, and
 * no titles or notes, which would be rows of it. Null where the sheet itself serves.
 */
export function sheetTable({ name, rows, header, hasNotes }: Omit<Sheet, "notUsed">): Area | null {
  const width = rows[0]?.length ?? 0;
  const headers = new Set(
    (rows[0] ?? []).flatMap((cell) => (cell === null ? [] : [String(cell).toLowerCase()])),
  );
  if (header > 0 || hasNotes || headers.size < width || rows.length < 2) return null;
  return { sheet: name, row: 0, column: 0, rows: rows.length, columns: width };
}

function tables(table: Sheet): readonly PlanTable[] {
  const area = sheetTable(table);
  return area === null ? [] : [{ name: table.name, area, style: "TableStyleMedium2", filter: true }];
}
