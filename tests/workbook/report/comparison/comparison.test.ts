import { usualComparison } from "../../../../src/engine";
import { planReport, type ReportInput } from "../../../../src/workbook/report";
import { plannedSheet, scoredInput } from "../../../support/planned-report";
import { smallIndex } from "../../../support/small-index";

const base = smallIndex({}).then((workbook) => scoredInput(workbook));
const inputOf = async (more: Partial<ReportInput> = {}): Promise<ReportInput> => ({
  ...(await base),
  decisions: true,
  ...more,
});
const blockOf = (input: ReportInput, name: string) => {
  const sheet = plannedSheet(planReport(input), "Comparison");
  const found = sheet.blocks.find((one) => one.name === `PSCI_Comparison_${name}`);
  if (!found) throw new Error(`no ${name}`);
  return found.cells.map((row) => row.map(({ value }) => value));
};
const chosen = (...units: readonly (string | null)[]) =>
  Object.fromEntries(
    units.flatMap((unit, k) => (unit === null ? [] : [[`PSCI_Comparison_Chosen:${k}`, unit]])),
  );

test("without the sheets of decisions there is no such sheet", async () => {
  const keys = planReport({ ...(await base) }).sheets.map(({ key }) => key);
  expect(keys).not.toContain("Comparison");
});

test("at first: the unit of Profile, the nearest better one, and peers", async () => {
  const input = await inputOf({ chosen: { PSCI_Profile_Unit: "Duero" } });
  const usual = usualComparison(input.results, "ONE", 3).map((unit) => input.model.units[unit]?.name);
  expect(blockOf(input, "Chosen").flat().slice(0, usual.length)).toEqual(usual);
  expect(usual[0]).toBe("Duero");
});

test("choices of an earlier report stay, blank ones too; a unit that is gone leaves its cell blank", async () => {
  const input = await inputOf({ chosen: chosen("Huerto", null, "Atlantis", "U02") });
  expect(blockOf(input, "Chosen").flat()).toEqual(["Huerto", null, null, "Burgo", null]);
  expect(blockOf(input, "Places").flat()).toEqual([9, "", "", 2, ""]);
  const [, header, first] = blockOf(input, "Levels");
  expect(header?.slice(1)).toEqual(["Huerto", " ", " ", "Burgo", " "]);
  const root = input.model.framework.findIndex(({ code }) => code === "ONE");
  const scores = input.results.scores[root];
  expect(first?.slice(1)).toEqual([scores?.[8], "", "", scores?.[1], ""]);
});

test("a unit without a score has the word for it; values are those of Profile", async () => {
  const input = await inputOf({ chosen: chosen("Nada", "Aldea") });
  expect(blockOf(input, "Levels")[2]?.slice(1, 3)[0]).toBe("n/a");
  const plans = blockOf(input, "Indicators").findIndex(([name]) => name === "Plans");
  expect(blockOf(input, "Values")[plans]?.slice(0, 2)).toEqual(["n/a", 2]);
});

test("two indexes have a sheet each, with choices of their own", async () => {
  const plan = planReport(await inputOf());
  expect(plan.sheets.map(({ key }) => key).filter((key) => key.startsWith("Comparison"))).toEqual([
    "Comparison",
    "Comparison2",
  ]);
});
