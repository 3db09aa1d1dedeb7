import { XlsxWorkbook } from "../../src/file";
import type { SheetPlan } from "../../src/workbook/plan";
import { syntheticSheets, type Rows } from "./synthetic-sheets";

/** The .xlsx file of a synthetic index: its three tables, and nothing else. */
export async function syntheticWorkbook(units: number, indicators: number): Promise<Uint8Array> {
  const sheets = Object.entries(syntheticSheets(units, indicators)).map(([name, rows]) => sheet(name, rows));
  const workbook = await XlsxWorkbook.create();
  await workbook.draw({ sheets, order: sheets.map(({ key }) => key) });
  return workbook.save();
}

const sheet = (name: string, rows: Rows): SheetPlan => ({
  key: name,
  sheet: name,
  tabColour: "FFFFFF",
  blocks: [{ name: null, row: 0, column: 0, cells: rows.map((row) => row.map((value) => ({ value }))) }],
  tables: [],
  conditionalFormats: [],
  charts: [],
  dropDowns: [],
  merges: [],
  freeze: { rows: 1, columns: 0 },
  columnWidths: {},
  rowHeights: {},
  hiddenColumns: [],
  showGridLines: true,
  print: { orientation: "landscape", repeatRows: null, wide: 1, tall: null, area: null },
});
