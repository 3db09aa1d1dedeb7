import type { PlanCell, WorkbookPlan } from "../../../src/workbook/plan";
import { plannedReport } from "../../support/planned-report";
import { smallIndex } from "../../support/small-index";

/** The report of the small index with a method, as it is planned. */
const planned = async (method: Readonly<Record<string, string>>): Promise<WorkbookPlan> =>
  plannedReport(await smallIndex(method));

/** Cells of a block of a sheet. */
function block({ sheets }: WorkbookPlan, key: string, name: string): readonly (readonly PlanCell[])[] {
  const sheet = sheets.find((one) => one.key === key);
  return sheet?.blocks.find((one) => one.name === `PSCI_${key}_${name}`)?.cells ?? [];
}

/** The Parameters table: for each indicator's code, its cells by header. */
function parameters(plan: WorkbookPlan): ReadonlyMap<unknown, Readonly<Record<string, PlanCell>>> {
  const [header = [], ...rows] = block(plan, "Parameters", "Table");
  const named = rows.map((row) =>
    Object.fromEntries(header.map(({ value }, k) => [String(value), row[k] ?? { value: null }])),
  );
  return new Map(named.map((row) => [row["Code"]?.value, row]));
}

/** Formulas of an indicator's column on a sheet with a row a unit. */
function formulas(plan: WorkbookPlan, key: string, code: string): readonly string[] {
  const cells = block(plan, key, "Table");
  const row = cells.findIndex((line) => line.some(({ value }) => value === code));
  const column = cells[row]?.findIndex(({ value }) => value === code) ?? -1;
  return cells.slice(row + 1).map((line) => line[column]?.formula ?? "");
}

const auditLines = (plan: WorkbookPlan): readonly string[] =>
  (plan.sheets.find(({ key }) => key === "Audit")?.blocks ?? []).flatMap(({ cells }) =>
    cells.map((line) => line.map(({ value }) => String(value ?? "")).join(" | ")),
  );

test("an indicator's own numbers stand in its row of Parameters, and nobody else's there", async () => {
  const table = parameters(
    await planned({ Normalisation: "min-max 0-100", "Normalisation A1a": "z-score 50 10" }),
  );
  expect(table.get("A1a")?.["Normalisation: mean"]?.value).toBe(50);
  expect(table.get("A1a")?.["Normalisation: deviation"]?.value).toBe(10);
  expect(table.get("A1b")?.["Normalisation: mean"]?.value).toBeNull();
});

test("Parameters has no column that no method needs", async () => {
  const [plain] = parameters(await planned({})).values();
  const [robust] = parameters(await planned({ Normalisation: "IQR-robust" })).values();
  const further = Object.keys(robust ?? {}).filter((name) => !(name in (plain ?? {})));
  expect(Object.keys(plain ?? {})).toHaveLength(18);
  expect(further).toEqual(["Lower quartile", "Median", "Upper quartile"]);
});

test("each indicator is normalised by the formula of its own method", async () => {
  const plan = await planned({ Normalisation: "min-max 0-100", "Normalisation A1a": "rank" });
  for (const formula of formulas(plan, "Normalised", "A1a")) expect(formula).toContain("RANK(");
  for (const formula of formulas(plan, "Normalised", "A1b")) expect(formula).not.toContain("RANK(");
  expect(formulas(plan, "Normalised", "A1a")).toHaveLength(12);
});

test("each indicator is treated by the formula of its own treatment, and none where nothing is treated", async () => {
  const plan = await planned({ "Outliers A1a": "log", "Outliers A1b": "IQR fences 1" });
  for (const formula of formulas(plan, "Treated", "A1a")) expect(formula).toMatch(/LN\(/);
  for (const formula of formulas(plan, "Treated", "A1b")) expect(formula).toMatch(/MAX\(.*MIN\(/);
  for (const formula of formulas(plan, "Treated", "Ax"))
    expect(formula).toMatch(/^=IF\(ISNUMBER\(([^()]+)\),\1,""\)$/);
  expect(formulas(plan, "Treated", "A1a")).toHaveLength(12);
});

test("Audit says which indicator has what, and where it was said", async () => {
  const lines = auditLines(
    await planned({
      Normalisation: "min-max 0-100",
      "Normalisation A1a": "z-score 50 10",
      "Outliers Ax": "log",
      "Imputation A2a": "mean",
    }),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^Normalisation A1a \| z-score 50 10 \| Method!/));
  expect(lines).toContainEqual(expect.stringMatching(/^Outliers Ax \| log \| Method!/));
  expect(lines).toContainEqual(expect.stringMatching(/^Imputation A2a \| mean \| Method!/));
});

describe("what a worksheet cannot find again is a value, and Audit says so", () => {
  test("an estimated exponent, of the indicators that have one", async () => {
    const plan = await planned({ "Outliers A1a": "Box-Cox estimated", "Outliers A1b": "Box-Cox 0.5" });
    const table = parameters(plan);
    expect(table.get("A1a")?.["Box-Cox exponent"]?.formula).toBeUndefined();
    expect(table.get("A1a")?.["Box-Cox exponent"]?.value).not.toBe(0.5);
    expect(table.get("A1b")?.["Box-Cox exponent"]?.formula).toBeDefined();
    expect(auditLines(plan)).toContainEqual(expect.stringMatching(/exponents written as values.*\(A1a\)/));
  });

  test("the extremes of winsorised values that were transformed", async () => {
    const plan = await planned({ "Outliers A2a": "winsorise then log 1 0.1 -9 combined" });
    expect(parameters(plan).get("A2a")?.["Maximum, untreated"]?.formula).toBeUndefined();
    expect(auditLines(plan)).toContainEqual(expect.stringMatching(/extremes of the winsorised.*\(A2a\)/));
  });

  test("nothing is said where all follows by formula", async () => {
    const lines = auditLines(await planned({ Outliers: "log", "Outliers A1a": "IQR fences 1.5" }));
    expect(lines.filter((line) => line.startsWith("Outliers | ") && line.includes("as values"))).toEqual([]);
  });
});
