import { planReport } from "../../../../src/workbook/report";
import { plannedReport, plannedSheet } from "../../../support/planned-report";
import { reportInput } from "../../../support/report-input";
import { sampleModel } from "../../../support/sample";
import { smallIndex } from "../../../support/small-index";

async function audit(words: Readonly<Record<string, string>>): Promise<readonly (readonly unknown[])[]> {
  const plan = await plannedReport(await smallIndex({ "Gap reference": "best", ...words }));
  return plannedSheet(plan, "Audit").blocks[1]!.cells.map((row) => row.map(({ value }) => value));
}

test("an indicator is said to be set aside for the reason that set it aside, whatever else is wrong with it", async () => {
  const rows = await audit({ Outliers: "log" });
  const first = rows.findIndex(([title]) => title === "Set aside: indicator");
  expect(rows[first + 1]!.slice(0, 2)).toEqual(["Constant", "indicator-constant"]);
});

test("units scored are counted for each index, by its code", async () => {
  const labels = (await audit({})).map(([label]) => label);
  expect(labels.filter((label) => String(label).startsWith("Units scored"))).toEqual([
    "Units scored in ONE",
    "Units scored in TWO",
  ]);
});

test("imputed and treated cells are listed as ranges, a row for each indicator and way", async () => {
  const rows = await audit({ Imputation: "mean", Outliers: "log" });
  const after = (title: string) => rows.slice(rows.findIndex(([first]) => first === title) + 1);
  const imputed = after("Imputed: indicator");
  expect(imputed[0]!.slice(0, 3)).toEqual(["Plans", "mean: 2 cells", "Data!E4, E8"]);
  const treated = after("Treated: indicator");
  expect(treated[0]![0]).toBe("Plans");
  expect(treated[0]![1]).toMatch(/^logarithm: \d+ cells$/);
  expect(treated[0]![2]).toMatch(/^Data!E\d+:E\d+/);
});

test("a list of cells that is long goes on below, each line with a link to its first cell", async () => {
  const model = sampleModel();
  const values = Float64Array.from(model.units, (_, i) => (i % 2 === 0 ? NaN : i * i));
  const indicators = model.indicators.map((one, j) => (j === 0 ? { ...one, values } : one));
  const method = { ...model.method, imputation: { method: "mean" as const, parameters: {} } };
  const { sheets } = planReport(reportInput({ ...model, indicators, method }));
  const cells =
    sheets.find(({ key }) => key === "Audit")?.blocks.find(({ name }) => name === "PSCI_Audit_Text")?.cells ??
    [];
  const first = cells.findIndex(([label]) => label?.value === indicators[0]?.name);
  const [line, more] = [cells[first]?.[2], cells[first + 1]?.[2]];
  expect(line?.value).toMatch(/^Data!\w+\d+(, \w+\d+)+$/);
  expect(String(line?.value).length).toBeLessThanOrEqual(102);
  expect(cells[first + 1]?.[0]?.value).toBeNull();
  expect(more?.link).toBe(String(more?.value).split(",")[0]);
});
