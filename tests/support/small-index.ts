import { XlsxWorkbook } from "../../src/file";
import type { CellValue } from "../../src/workbook/cells";
import type { PlanTable, SheetPlan } from "../../src/workbook/plan";

/**
 * A small index with everything that formulas and engine could see differently: a skipped level, a node with one child,
 * weights of 0, a constant column, numbers as text, a unit without data, two equal units, a unit without a group, a
 * denominator that is 0, and a second index.
 */
const framework: readonly (readonly CellValue[])[] = [
  [
    "iCode",
    "iName",
    "Parent",
    "Level",
    "Type",
    "Direction",
    "Weight",
    "Target",
    "Lower",
    "Upper",
    "Denominator",
    "Scale",
  ],
  ["A1a", "Plans", "A1", 1, "Indicator", 1, 1, 4, 1, 5, null, null],
  ["A1b", "Reviews", "A1", 1, "Indicator", 1, 2, 4.5, 1, 5, null, null],
  ["A1c", "Weightless", "A1", 1, "Indicator", 1, 0, 3, 0, 10, null, null],
  ["A2a", "Visits", "A2", 1, "Indicator", 1, 1, 30, 0, 60, "Size", 1000],
  ["A2b", "Delay", "A2", 1, "Indicator", -1, 0.5, 3, 1, 40, null, null],
  ["Ax", "Straight to A", "A", 1, "Indicator", -1, 3, 10, 5, 90, null, null],
  ["B1a", "Only child", "B1", 1, "Indicator", 1, 1, 70, 0, 100, null, null],
  ["B2a", "Constant", "B2", 1, "Indicator", 1, 1, 7, 0, 10, null, null],
  ["B2b", "Share", "B2", 1, "Indicator", 1, 1, null, 0, 1, null, null],
  ["B2c", "Spending", "B2", 1, "Indicator", "lower is better", 2, 20, 1, 400, null, null],
  ["C1", "Second index, one", "TWO", 1, "Indicator", 1, 1, 8, 0, 10, null, null],
  ["C2", "Second index, two", "TWO", 1, "Indicator", -1, 1, 2, 0, 10, null, null],
  ["A1", "Routine A1", "A", 2, "Aggregate", 1, 1, null, null, null, null, null],
  ["A2", "Routine A2", "A", 2, "Aggregate", 1, 2, null, null, null, null, null],
  ["B1", "Routine B1", "B", 2, "Aggregate", 1, 1, null, null, null, null, null],
  ["B2", "Routine B2", "B", 2, "Aggregate", 1, 1, null, null, null, null, null],
  ["A", "Capability A", "ONE", 3, "Aggregate", 1, 3, null, null, null, null, null],
  ["B", "Capability B", "ONE", 3, "Aggregate", 1, 2, null, null, null, null, null],
  ["ONE", "First index", null, 4, "Aggregate", 1, 1, null, null, null, null, null],
  ["TWO", "Second index", null, 2, "Aggregate", 1, 1, null, null, null, null, null],
  ["Size", "Size", null, null, "Denominator", null, null, null, null, null, null, null],
  ["Region", "Region", null, null, "Group", null, null, null, null, null, null, null],
];

const data: readonly (readonly CellValue[])[] = [
  [
    "uCode",
    "uName",
    "Region",
    "Size",
    "A1a",
    "A1b",
    "A1c",
    "A2a",
    "A2b",
    "Ax",
    "B1a",
    "B2a",
    "B2b",
    "B2c",
    "C1",
    "C2",
  ],
  ["U01", "Aldea", "North", 1200, 2, 3.25, 4, 31, 12, 40, 55, 7, 0.25, 35, 3, 4],
  ["U02", "Burgo", "North", 900, 3, "2,75", 2, 12, 7.5, 22, 61, 7, 0.5, 41, 4, 8],
  ["U03", "Costa", "South", 4100, null, 4, 9, 88, "n/a", 15, 80, 7, "40%", 28, 9, 1],
  ["U04", "Duero", "South", 0, 4, 1.5, 1, 40, 3, 60, null, 7, 0.75, 33, 5, 5],
  ["U05", "Ebro", null, 2200, 5, 4.75, null, 70, 9, 33, 12, 7, 0.1, 30, null, null],
  ["U06", "Faro", "North", 1500, 1, "n/a", 6, null, 31, 81, 45, 7, null, 390, 7, 3],
  ["U07", "Nada", "South", 800, null, null, null, null, null, null, null, null, null, null, null, null],
  ["U08", "Gemela", "North", 1200, 2, 3.25, 4, 31, 12, 40, 55, 7, 0.25, 35, 3, 4],
  ["U09", "Huerto", "East", 640, 4.5, 2, 3, 9, 18, 71, 90, 7, 0.95, 44, 10, 0],
  ["U10", "Isla", "East", 3100, 2.5, 5, 8, 101, 5, 55, 23, 7, 0.6, 37, 2, 9],
  ["U11", "=Jara", "East", 1750, 3.5, null, 5, 37, 14, 18, 66, 7, 0.33, 29, 6, 6],
  ["U12", "Lago", "South", 2600, 1.5, 2.5, 7, 65, 22, 47, 38, 7, 0.8, 52, 8, 2],
];

const setting = (name: string, value: string): readonly CellValue[] => [name, value];

export function sheet(name: string, rows: readonly (readonly CellValue[])[]): SheetPlan {
  const table: PlanTable = {
    name,
    area: { sheet: name, row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 },
    style: "TableStyleLight9",
    filter: false,
  };
  return {
    key: name,
    sheet: name,
    tabColour: "FFFFFF",
    blocks: [{ name: null, row: 0, column: 0, cells: rows.map((row) => row.map((value) => ({ value }))) }],
    tables: [table],
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
  };
}

/** A workbook with the small index and a method: settings in the words of the Method table. */
export const smallIndex = (method: Readonly<Record<string, string>>): Promise<XlsxWorkbook> =>
  workbookWith(data, method);

/** The small index as a panel: four cities at three times, not in the order of time. */
export const smallPanel = (method: Readonly<Record<string, string>>): Promise<XlsxWorkbook> =>
  workbookWith(
    data.map(([, , ...figures], i) => [
      ...(i === 0 ? ["uCode", "uName"] : [`S${i % 4}`, `City ${i % 4}`]),
      ...figures,
      i === 0 ? "Year" : ([2023, 2019, 2020][Math.floor((i - 1) / 4)] ?? null),
    ]),
    method,
  );

async function workbookWith(
  rows: readonly (readonly CellValue[])[],
  method: Readonly<Record<string, string>>,
): Promise<XlsxWorkbook> {
  const workbook = await XlsxWorkbook.create();
  const settings = [
    setting("Setting", "Value"),
    ...Object.entries(method).map(([name, value]) => setting(name, value)),
  ];
  const sheets = [sheet("Data", rows), sheet("Framework", framework), sheet("Method", settings)];
  await workbook.draw({ sheets, order: sheets.map(({ key }) => key) });
  return workbook;
}
