import type { PlanSettings } from "../../../../src/engine";
import { XlsxWorkbook } from "../../../../src/file";
import { checked } from "../../../../src/file/excelize";
import { address } from "../../../../src/workbook/cells";
import {
  planSettingIds,
  planSettingsFromWords,
  planSettingsInWords,
} from "../../../../src/workbook/decisions";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../../src/workbook/plan";
import { planReport, type ReportInput } from "../../../../src/workbook/report";
import { indexPlan } from "../../../support/index-plan";
import { recalculateTexts, testWithLibreOffice } from "../../../support/libreoffice";
import { measuredExample } from "../../../support/measured-example";
import { plannedSheet, scoredInput } from "../../../support/planned-report";
import { compareTexts } from "../../../support/recalculated";
import { smallIndex } from "../../../support/small-index";
import { edited } from "../../../support/xlsx-port";

const example = () => XlsxWorkbook.open(measuredExample());
const cellsOf = (sheet: SheetPlan, name: string): readonly (readonly PlanCell[])[] =>
  sheet.blocks.find((one) => one.name === `PSCI_Plan_${name}`)?.cells ?? [];
const valuesOf = (sheet: SheetPlan, name: string, column: number): readonly unknown[] =>
  cellsOf(sheet, name)
    .slice(1)
    .map((row) => row[column]?.value);

let input: ReportInput;
beforeAll(async () => {
  input = { ...(await scoredInput(await example())), decisions: true };
});
const reportOf = (settings: Partial<PlanSettings>, change: Partial<ReportInput> = {}): WorkbookPlan =>
  planReport({ ...input, plans: [indexPlan(input, settings)], ...change });

test("the steps are those of the plan, with running sums; scores and ranks after it come from the chain", () => {
  const plan = indexPlan(input, { budget: 2000 });
  const sheet = plannedSheet(planReport({ ...input, plans: [plan] }), "Plan");
  const { steps, units, gain, cost } = plan.plan;
  expect(steps.length).toBeGreaterThan(2);
  expect(valuesOf(sheet, "Steps", 6)).toEqual(steps.map((step) => step.gain));
  expect(valuesOf(sheet, "Steps", 8).at(-1)).toBeCloseTo(cost, 9);
  expect(valuesOf(sheet, "Steps", 9).at(-1)).toBeCloseTo(gain, 9);
  const [own] = units;
  const [row] = cellsOf(sheet, "Units").slice(1);
  expect(row?.[3]?.value).toBe(own?.scoreBefore);
  expect(row?.[4]?.value).toBeCloseTo(own?.scoreAfter ?? NaN, 9);
  expect([row?.[6]?.value, row?.[7]?.value]).toEqual([own?.rankBefore, own?.rankAfter]);
  expect(cellsOf(sheet, "Sentence")[0]?.[0]?.value).toMatch(
    /^A budget of 2,000 buys \d+ steps\. The score of Brightwater goes from 50\.4 to \d\d\.\d, its rank from 27 to \d+\. No plan for this budget gains more\.$/,
  );
  expect(String(cellsOf(sheet, "Fresh")[0]?.[0]?.value)).toMatch(
    /are those of the plan\. Made on 2026-11-24$/,
  );
});

test("many units, the gap: the score of the units is that of the plan", () => {
  for (const settings of [
    { units: { kind: "group", group: "Lower" }, gain: { kind: "gap" }, budget: 5000 },
  ] as const) {
    const plan = indexPlan(input, settings);
    const sheet = plannedSheet(planReport({ ...input, plans: [plan] }), "Plan");
    const after = valuesOf(sheet, "Units", 4);
    const planned = [...new Set(plan.plan.steps.map(({ unit }) => unit))];
    planned.forEach((unit, k) => {
      const own = plan.plan.units.find((one) => one.unit === unit);
      expect(after[k]).toBeCloseTo(own?.scoreAfter ?? NaN, 9);
      expect(valuesOf(sheet, "Units", 7)[k]).toBe(own?.rankAfter);
    });
    expect(planned.length).toBeGreaterThan(3);
  }
});

test("a plan for another budget than the cell has says that it is for other inputs", () => {
  const sheet = plannedSheet(reportOf({ budget: 1500 }), "Plan");
  expect(String(cellsOf(sheet, "Fresh")[0]?.[0]?.value)).toMatch(
    /^Budget, costs, values or scores have changed/,
  );
  expect(cellsOf(sheet, "Budget")[0]?.[0]?.value).toBe(2000);
});

test("a budget of nothing buys no step; without decisions, or without a plan, there is no sheet", () => {
  const none = plannedSheet(reportOf({ budget: 0 }), "Plan");
  expect(cellsOf(none, "Sentence")[0]?.[0]?.value).toBe("A budget of 0 buys no step.");
  expect(cellsOf(none, "Steps")).toEqual([]);
  const keys = (plan: WorkbookPlan): readonly string[] => plan.sheets.map(({ key }) => key);
  expect(keys(reportOf({}, { decisions: false }))).not.toContain("Plan");
  expect(keys(planReport(input))).not.toContain("Plan");
});

test("the settings of a plan are read back from the words of the sheet, in both languages", () => {
  const { model } = input;
  const settings: PlanSettings = {
    ...{ budget: 1234.5, units: { kind: "group", group: "Lower" }, gain: { kind: "gap" }, most: 3 },
    excluded: [
      { unit: "C07", indicator: "SA1a" },
      { unit: null, indicator: "SA2b" },
    ],
    ...{ decided: [], floors: [{ for: { kind: "unit", unit: "C08" }, amount: 50 }] },
  };
  const english = { all: "all", index: "index", gap: "gap" };
  const spanish = { all: "todas", index: "índice", gap: "brecha" };
  for (const words of [english, spanish]) {
    const written = planSettingsInWords(settings, words);
    const rows = planSettingIds.map((id) => (written[id] === "" ? "–" : written[id]));
    expect(planSettingsFromWords(rows, model, [english, spanish])).toEqual(settings);
  }
  expect(planSettingsFromWords([2000, "Nowhere", "index", "", "", "", ""], model, [english])).toBeNull();
});

testWithLibreOffice(
  "LibreOffice computes the same; another budget in the user's cell gives the plan that follows it, and the chain stays",
  async () => {
    const plan = indexPlan(input);
    const workbook = await example();
    await workbook.draw(planReport({ ...input, plans: [plan] }));
    const bytes = await workbook.save();
    const budget = input.source.decisions?.plan?.cells["budget"];
    if (budget === undefined) throw new Error("The example has no budget.");
    const changed = await edited(bytes, (book) =>
      checked(book.SetCellValue(budget.sheet, address(budget.row, budget.column), 777)),
    );
    const [same, other] = await recalculateTexts([bytes, changed]);
    expect((await compareTexts(bytes, same ?? new Map())).differences).toEqual([]);
    const { decisions } = input.source;
    if (!decisions?.plan) throw new Error("The example has no plan settings.");
    const settings = { ...decisions.plan.settings, budget: 777 };
    const source = {
      ...input.source,
      decisions: { ...decisions, plan: { ...decisions.plan, settings } },
    };
    const expected = await example();
    await expected.draw(planReport({ ...input, source, plans: [plan] }));
    const { differences } = await compareTexts(await expected.save(), other ?? new Map());
    expect(differences.filter(({ cell }) => cell.startsWith("Plan!"))).toEqual([]);
    const before = await compareTexts(bytes, other ?? new Map());
    expect(before.differences.filter(({ cell }) => cell.startsWith("Plan!")).length).toBeGreaterThan(10);
  },
  120_000,
);

test("a plan that is not possible says why and what to do, in both languages", () => {
  const floors = [{ for: { kind: "unit", unit: "C07" }, amount: 5000 }] as const;
  const problemsIn = (language: "en" | "es"): unknown =>
    cellsOf(plannedSheet(reportOf({ floors }, { language }), "Plan"), "Problems")[0]?.[0]?.value;
  expect(problemsIn("en")).toBe("The floors of C07 come to 5000 together, and the budget is 2000.");
  expect(problemsIn("es")).toMatch(/presupuesto/);
});

testWithLibreOffice(
  "LibreOffice computes the same where gains do not add up, scores are places, values are bounded, or units are compared",
  async () => {
    const costs = ["A1a", "A1b", "A2a", "A2b", "Ax", "B1a", "B2c"].map((indicator, k) => ({
      ...{ indicator, unit: null, group: null, perUnit: 10 + k, maximum: k === 2 ? 20 : NaN },
      ...{ step: k === 0 ? 1 : NaN, time: NaN, needs: k === 1 ? ["A1a"] : [] },
    }));
    const reports: Uint8Array[] = [];
    const steps: number[] = [];
    for (const method of [
      { Normalisation: "min-max 1-100", Aggregation: "geometric" },
      { Normalisation: "rank average", Ranks: "fractional" },
      { Normalisation: "z-score", Outliers: "IQR fences", Ranks: "dense", Imputation: "mean" },
      { Normalisation: "goalposts 0-100", "Aggregation ONE": "Copeland" },
    ]) {
      const workbook = await smallIndex(method);
      const scored = { ...(await scoredInput(workbook)), decisions: true };
      const plan = {
        ...indexPlan(scored, { budget: 150, units: { kind: "unit", unit: "U12" } }, costs),
        costs,
      };
      steps.push(plan.plan.steps.length);
      await workbook.draw(planReport({ ...scored, plans: [plan] }));
      reports.push(await workbook.save());
    }
    // By places among few units there may be nothing to gain.
    expect(steps.filter((count) => count > 0).length).toBeGreaterThanOrEqual(2);
    const recalculated = await recalculateTexts(reports);
    for (const [k, report] of reports.entries())
      expect((await compareTexts(report, recalculated[k] ?? new Map())).differences).toEqual([]);
  },
  240_000,
);
