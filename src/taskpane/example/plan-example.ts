import Papa from "papaparse";
import type { CellValue } from "../../workbook/cells";
import type { PlanCell, WorkbookPlan } from "../../workbook/plan";
import { planMethod, tableSheet } from "../../workbook/template";
import { citiesCsv } from "./cities-csv";
import { exampleMethod } from "./example-method";
import { frameworkCsv } from "./framework-csv";

/** The worked example of "Load example": Data, Framework and Method of sixty invented cities, the user's from then on. */
export function planExample(): WorkbookPlan {
  const data = rowsOf(citiesCsv);
  const framework = rowsOf(frameworkCsv);
  const sheets = [
    tableSheet({
      ...shared,
      name: "Data",
      title: "Capabilities of sixty cities",
      guide: [
        "Illustrative data: every city and figure is invented. One row a city, one column an indicator.",
      ],
      header: headerOf(data),
      rows: cellsOf(data, 4),
      widths: [
        10,
        22,
        14,
        12,
        13,
        ...headerOf(data)
          .slice(5)
          .map(() => 9),
      ],
    }),
    tableSheet({
      ...shared,
      name: "Framework",
      title: "Framework of the Public Sector Capabilities Index",
      guide: ["Indicators, routines, capabilities and the index. Change a weight, and everything follows."],
      header: headerOf(framework),
      rows: cellsOf(framework, 0),
      widths: [12, 40, 10, 8, 13, 11, 10, 22, 10, 10, 10, 14, 10],
    }),
    ...planMethod(exampleMethod).sheets,
  ];
  return { sheets, order: sheets.map(({ key }) => key), owns: [] };
}

const shared = { dropDowns: [], beside: [], frozenColumns: 2, tabColour: "0072B2" } as const;

const rowsOf = (csv: string): readonly (readonly string[])[] => Papa.parse<string[]>(csv.trim()).data;

const headerOf = ([header = []]: readonly (readonly string[])[]): readonly string[] => header;

/** The rows below the header; figures are the user's to change, but for the first columns, which say what a row is. */
const cellsOf = (
  [, ...rows]: readonly (readonly string[])[],
  labels: number,
): readonly (readonly PlanCell[])[] =>
  rows.map((row) =>
    row.map((text, j): PlanCell => {
      const value = valueOf(text);
      return typeof value === "number" && j >= labels
        ? { value, style: "input", format: "General" }
        : { value, style: j === 0 ? "code" : "label" };
    }),
  );

const valueOf = (text: string): CellValue =>
  text === "" ? null : Number.isNaN(Number(text)) ? text : Number(text);
