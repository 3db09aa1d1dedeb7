import { indicatorStatistics, type Model, score } from "../../../src/engine";
import type { PlanCell } from "../../../src/workbook/plan";
import { planReport, type ReportInput } from "../../../src/workbook/report";
import { plannedSheet } from "../../support/planned-report";
import { reportInput } from "../../support/report-input";
import { sampleModel } from "../../support/sample";

const model = sampleModel({
  imputation: { method: "mean", parameters: {} },
  treatment: { method: "winsorise then log", parameters: {} },
});

/** The rows of the table, by code; each by the words of its header, those after treatment with "after" before them. */
function rowsOf(of: Model, change: Partial<ReportInput> = {}) {
  const plan = planReport(reportInput(of, { tests: [], ...change }));
  const cells = plannedSheet(plan, "Statistics").blocks.find(
    ({ name }) => name === "PSCI_Statistics_Table",
  )!.cells;
  const [, header, ...rows] = cells;
  const names = header!.map(({ value }) => String(value));
  const after = names.indexOf("Values, imputed ones too");
  const titles = names.map((name, j) => (after >= 0 && j >= after ? `after ${name}` : name));
  return new Map(
    rows.map((row) => [row[0]!.value, new Map(row.map((cell, j): [string, PlanCell] => [titles[j]!, cell]))]),
  );
}

const number = (cell: PlanCell | undefined): number => (typeof cell?.value === "number" ? cell.value : NaN);

describe("the sheet Statistics", () => {
  const rows = rowsOf(model);
  const outcome = score(model);
  if (!outcome.ok) throw new Error("not scored");
  const { denominated, treated, imputations } = outcome.results;

  it("has the statistics of psci analyse, of the values as read and of those that are normalised", () => {
    for (const [j, { code }] of model.indicators.entries()) {
      const row = rows.get(code)!;
      const [before, after] = [indicatorStatistics(denominated[j]!), indicatorStatistics(treated[j]!)];
      const shown = ["Values", "Missing", "Share present", "Mean", "Median", "Standard deviation"];
      expect(shown.map((title) => number(row.get(title)))).toEqual([
        before.n,
        before.missing,
        before.availability,
        before.mean,
        before.median,
        before.deviation,
      ]);
      expect(["Minimum", "Maximum", "Skewness", "Kurtosis"].map((title) => number(row.get(title)))).toEqual([
        before.minimum,
        before.maximum,
        before.skewness,
        before.kurtosis,
      ]);
      expect(number(row.get("Share of zeros"))).toBeCloseTo(1 - before.nonZeroShare, 12);
      expect(number(row.get("Share of the most frequent value"))).toBe(before.largestTie / before.n);
      expect(number(row.get("Distinct values"))).toBe(before.unique);
      expect(["Mean", "Skewness", "Kurtosis"].map((title) => number(row.get(`after ${title}`)))).toEqual([
        after.mean,
        after.skewness,
        after.kurtosis,
      ]);
      const filled = imputations.filter(({ indicator }) => indicator === code).length;
      expect(number(row.get("after Imputed"))).toBe(filled);
      expect(String(row.get("Flags")!.value).includes("outliers")).toBe(before.flags.includes("outliers"));
      expect(String(row.get("Flags")!.value).includes("many zeros")).toBe(
        before.flags.includes("few-non-zero"),
      );
    }
    expect([...rows.values()].filter((row) => row.get("Flags")!.value !== "").length).toBeGreaterThan(1);
  });

  it("does not say of the levels of a scale that they are few", () => {
    const level = rows.get("SA1a")!; // 13 levels of 56 units: means of three raters from 1 to 5
    expect(number(level.get("Distinct values"))).toBe(13);
    expect(level.get("Flags")!.value).toBe("");
    const strict = rowsOf(model, { chosen: { "PSCI_Statistics_Limits:5": "10" } });
    expect(strict.get("SA1a")!.get("Flags")!.value).toBe("few distinct values");
  });

  it("has no columns after treatment where nothing is imputed or treated", () => {
    expect([...rowsOf(sampleModel()).values()][0]!.size).toBe(16);
  });

  it("flags by the limits that were typed before", () => {
    const typed = { "PSCI_Statistics_Limits:0": "1", "PSCI_Statistics_Limits:6": "0" };
    const strict = rowsOf(model, { chosen: typed });
    const flags = (of: typeof rows) => [...of.values()].map((row) => String(row.get("Flags")!.value));
    expect(flags(strict).filter((text) => text.startsWith("few values")).length).toBeGreaterThan(
      flags(rows).filter((text) => text.startsWith("few values")).length,
    );
    expect(flags(strict).join()).not.toBe(flags(rows).join());
  });

  it("is not there without a test, and is numbers alone in values mode", () => {
    const without = planReport(reportInput(model));
    expect(without.sheets.map(({ key }) => key)).not.toContain("Statistics");
    const values = rowsOf(model, { mode: "values" });
    expect([...values.values()].flatMap((row) => [...row.values()]).some(({ formula }) => formula)).toBe(
      false,
    );
    expect(number(values.get("SA1a")!.get("Mean"))).toBe(number(rows.get("SA1a")!.get("Mean")));
  });
});
