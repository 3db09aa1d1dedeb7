import { sampleModel } from "../../../support/sample";
import { onlyData, reportInput, sourceOf } from "../../../support/report-input";
import type { WorkbookDescription } from "../../../../src/workbook/cells";
import { planReport } from "../../../../src/workbook/report";

const sheet = (name: string) => ({ name, visible: true, used: null });
const description: WorkbookDescription = {
  ...onlyData,
  sheets: ["Data", "Data, sheet 2", "Costs"].map(sheet),
  tables: [
    {
      name: "Figures",
      area: { sheet: "Data, sheet 2", row: 0, column: 0, rows: 3, columns: 2 },
      hasHeader: true,
      hasTotals: false,
    },
  ],
};

/** What Audit says of where the data were found. */
function saysOf(data: string): unknown {
  const model = sampleModel();
  const found = { data, framework: "none: one flat index with equal weights", method: "sheet Costs" };
  const source = { ...sourceOf(model), found };
  const { sheets } = planReport(reportInput(model, { source, description, language: "es" }));
  const rows = sheets.flatMap(({ blocks }) => blocks).find(({ name }) => name === "PSCI_Audit_Text")?.cells;
  return rows?.find(([label]) => label?.value === "Datos")?.[1]?.value;
}

test.each([
  ["sheet Data", "hoja Data"],
  ["table Figures on sheet Data, sheet 2", "tabla Figures en la hoja Data, sheet 2"],
  ["sheet Costs, sheet Data, sheet 2 and 4 more", "hoja Costs, hoja Data, sheet 2 y 4 más"],
  ["COIN Tool layout, sheet Data", "formato de COIN Tool, hoja Data"],
  ["COIN Tool layout, sheets Data and Costs", "formato de COIN Tool, hojas Data y Costs"],
  ["sheet of somebody else", "sheet of somebody else"],
  ["", ""],
])("where the data are, %j, is %j; names of the user's stay", (found, words) =>
  expect(saysOf(found)).toBe(words),
);
