import { XlsxWorkbook } from "../../../../src/file";
import { checked } from "../../../../src/file/excelize";
import type { PlanCell, WorkbookPlan } from "../../../../src/workbook/plan";
import { recalculateAll, recalculateTexts, testWithLibreOffice } from "../../../support/libreoffice";
import { plannedReport } from "../../../support/planned-report";
import { compareRecalculated, compareTexts } from "../../../support/recalculated";
import { smallIndex, smallPanel } from "../../../support/small-index";
import { edited } from "../../../support/xlsx-port";

type Words = Readonly<Record<string, string>>;

async function drawn(workbook: XlsxWorkbook): Promise<Uint8Array> {
  await workbook.draw(await plannedReport(workbook));
  return workbook.save();
}

/** A line for each cell that LibreOffice computes otherwise than the engine. */
async function disagreements(reports: readonly Uint8Array[]): Promise<readonly string[]> {
  const recalculated = await recalculateTexts(reports);
  const lines: string[] = [];
  for (const [k, bytes] of reports.entries()) {
    const { formulas, differences } = await compareTexts(bytes, recalculated[k] ?? new Map());
    expect(formulas).toBeGreaterThan(1000);
    lines.push(...differences.slice(0, 5).map((one) => `report ${k}: ${JSON.stringify(one)}`));
  }
  return lines;
}

const cellsOf = (plan: WorkbookPlan, key: string, block: string): readonly PlanCell[] =>
  plan.sheets
    .find((sheet) => sheet.key === key)
    ?.blocks.find(({ name }) => name?.endsWith(block))
    ?.cells.flat() ?? [];
const imputed = (plan: WorkbookPlan): readonly PlanCell[] =>
  cellsOf(plan, "Treated", "Imputed").filter(({ style }) => style === "imputed");
const audit = (plan: WorkbookPlan): readonly unknown[] =>
  plan.sheets
    .find(({ key }) => key === "Audit")
    ?.blocks.flatMap(({ cells }) => cells.flat())
    .map(({ value }) => value) ?? [];

const said = (method: string): string => `written as values: there is no worksheet formula for ${method}`;

describe("imputed cells", () => {
  test.each(["row mean", "row median 3", "group mean"])("of %s are formulas", async (Imputation) => {
    const plan = await plannedReport(await smallIndex({ Imputation }));
    expect(imputed(plan).length).toBeGreaterThan(4);
    expect(imputed(plan).filter(({ formula }) => formula === undefined)).toEqual([]);
    expect(audit(plan)).not.toContain(said(Imputation));
  });

  test.each(["EM", "nearest neighbours"])("of %s are values, and the audit says so", async (Imputation) => {
    const plan = await plannedReport(await smallIndex({ Imputation }));
    expect(imputed(plan).length).toBeGreaterThan(4);
    expect(imputed(plan).filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(audit(plan)).toContain(said(Imputation));
  });

  test("of linear in time are values beside observed cells that are formulas", async () => {
    const plan = await plannedReport(await smallPanel({ Imputation: "linear in time" }));
    expect(imputed(plan).length).toBeGreaterThan(4);
    expect(imputed(plan).filter(({ formula }) => formula !== undefined)).toEqual([]);
    const observed = cellsOf(plan, "Treated", "Imputed").filter(({ style }) => style === "number");
    expect(observed.filter(({ formula }) => formula === undefined)).toEqual([]);
    expect(audit(plan)).toContain(said("linear in time"));
  });

  test("are there when one indicator alone is imputed", async () => {
    const plan = await plannedReport(await smallIndex({ "Imputation A1a": "mean" }));
    expect(imputed(plan)).toHaveLength(2);
  });
});

describe("LibreOffice fills gaps as the engine does", () => {
  testWithLibreOffice(
    "by rows, with screening, skipped levels and a constant indicator, and with choices of single indicators",
    async () => {
      const methods: readonly Words[] = [
        { Imputation: "row mean" },
        { Imputation: "row mean 3", Screening: "availability 0.65" },
        { Imputation: "row median 4" },
        { Screening: "availability 0.65", "Screening zeros": "share 0.05" },
        {
          Imputation: "mean",
          "Imputation A1a": "none",
          Screening: "availability 0.95 after imputation",
          "Screening zeros": "0.05",
        },
        { Imputation: "row median", "Imputation A1a": "mean", "Imputation B2b": "none" },
        { "Imputation A2a": "row mean 3" },
        { Imputation: "EM", "Imputation A1b": "group mean" },
      ];
      const reports = [];
      for (const method of methods) reports.push(await drawn(await smallIndex(method)));
      expect(await disagreements(reports)).toEqual([]);
    },
    240_000,
  );

  testWithLibreOffice(
    "along time",
    async () => {
      const methods: readonly Words[] = [
        { Imputation: "last value in time" },
        { Imputation: "last value in time 2", Ranks: "dense" },
        { Imputation: "linear in time", "Imputation A1a": "last value in time 9" },
      ];
      const reports = [];
      for (const method of methods) reports.push(await drawn(await smallPanel(method)));
      expect(await disagreements(reports)).toEqual([]);
    },
    240_000,
  );

  testWithLibreOffice(
    "after raw values and a direction are changed in the sheet",
    async () => {
      const before = await drawn(await smallIndex({ Imputation: "row mean 3" }));
      const bytes = await edited(before, (book) => {
        checked(book.SetCellValue("Data", "E2", 9));
        checked(book.SetCellValue("Data", "I3", 90));
        checked(book.SetCellValue("Framework", "F2", -1));
      });
      const [recalculated = bytes] = await recalculateAll([bytes]);
      const again = await drawn(await XlsxWorkbook.open(bytes));
      const { differences } = await compareRecalculated(again, recalculated);
      expect(differences.filter(({ cell }) => !cell.startsWith("Audit!"))).toEqual([]);
    },
    120_000,
  );
});
