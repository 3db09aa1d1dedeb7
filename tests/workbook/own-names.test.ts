import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/app";
import { XlsxWorkbook } from "../../src/file";
import { isOwnName } from "../../src/workbook/own-names";
import { sheetNameFor } from "../../src/workbook/report";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { plannedReport } from "../support/planned-report";
import { smallIndex, smallPanel } from "../support/small-index";

const namesOf = ({ sheets }: WorkbookPlan): readonly string[] =>
  sheets.flatMap(({ blocks, tables, charts }) => [
    ...blocks.flatMap(({ name }) => name ?? []),
    ...tables.map(({ name }) => name),
    ...charts.map(({ name }) => name),
  ]);

test("isOwnName(name) knows every block, table and chart of a report", async () => {
  const methods = [
    {},
    { "Gap reference": "group median", Imputation: "mean", "Outlier treatment": "winsorise" },
    {
      Ranks: "fractional",
      Screening: "availability 0.5",
      Aggregation: "geometric",
      Normalisation: "min-max 1-100",
    },
    {
      "Gap reference": "target",
      Aggregation: "power 0.5",
      Normalisation: "min-max 1-100",
      Imputation: "median",
    },
  ];
  const plans = await Promise.all([
    ...methods.map(async (method) => plannedReport(await smallIndex(method))),
    plannedReport(await smallPanel({})),
    plannedReport(await smallIndex({}), "values"),
  ]);
  const names = [...new Set(plans.flatMap(namesOf))];
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !isOwnName(name))).toEqual([]);
});

test.each(["PSCI_Runs_Table", "PSCI_Data_Table", "psci_ranking2_table", "PSCI_SCORES_RANKS"])(
  "isOwnName(name) knows %s, whatever its case",
  (name) => expect(isOwnName(name)).toBe(true),
);

test.each([
  "PSCI_mine",
  "PSCI_Data",
  "PSCI_Scores",
  "PSCI_Scores_2023",
  "PSCI_Cities_Table",
  "PSCI_",
  "PSCIx",
])("isOwnName(name) leaves %s to the user", (name) => expect(isOwnName(name)).toBe(false));

test("a name of the user's on the sheet of the data does not hide it", async () => {
  const file = join(__dirname, "../fixtures/cases/psci-name-hides-data.xlsx");
  const { reading } = await readWorkbook(await XlsxWorkbook.open(readFileSync(file)), {});
  expect(reading.read && reading.source.data.sheet).toBe("Data");
});

test("a report is never drawn on a sheet of the user's because of a name of his", () => {
  const sheet = "Cities";
  const area = { sheet, row: 0, column: 0, rows: 2, columns: 2 };
  const description = {
    sheets: [{ name: sheet, visible: true, used: area }],
    tables: [],
    names: [{ name: "PSCI_Scores_2023", area }],
  };
  expect(sheetNameFor("Scores", description, new Set())).toBe("Scores");
  const again = { ...description, names: [{ name: "psci_scores_table", area }] };
  expect(sheetNameFor("Scores", again, new Set())).toBe(sheet);
});
