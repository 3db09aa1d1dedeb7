import type { Area } from "../../workbook/cells";
import type { PlanTable, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import type { CsvTable } from "./parse-table";
import { unusedSheet } from "./unused-sheet";

/** The parts of a table that are written into its sheet. */
type Sheet = Omit<CsvTable, "problems" | "name"> & { readonly name: string };

/**
 * Plans a workbook of the user with one sheet per CSV file, and one sheet of the rows that were not used. Every cell
 * belongs to the user: later runs do not write over it.
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

/** As wide as the longest text from the header down; a title above may extend over its neighbours. */
function columnWidths({ rows, header }: Sheet): readonly number[] {
  const widths: number[] = (rows[0] ?? []).map(() => 0);
  for (let i = header; i < rows.length; i++)
    rows[i]?.forEach((value, j) => {
      widths[j] = Math.max(widths[j] ?? 0, String(value ?? "").length);
    });
  return widths.map((width) => Math.min(widest, width + 3));
}

/**
 * The cells that become an Excel table, where the header allows it: filled cells, all different, at least one row
 * below, and no titles or notes among the rows. Null where the sheet has no table.
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
  return area === null
    ? []
    : [{ name: excelName(table.name), area, style: "TableStyleMedium2", filter: true }];
}

/** The name of the Excel table: without spaces, which such a name cannot have. */
export const excelName = (name: string): string =>
  name.replaceAll(/\s(\p{L})/gu, (_, letter: string) => letter.toUpperCase()).replaceAll(/\s/gu, "");
