import { analyseIndex, type FindingRow } from "../../../src/app";
import { createModel, type Model, score } from "../../../src/engine";
import type { PlanCell, WorkbookPlan } from "../../../src/workbook/plan";
import { planReport, type ReportInput } from "../../../src/workbook/report";
import { settings } from "../../app/analyse/support";
import { plannedSheet } from "../../support/planned-report";
import { reportInput } from "../../support/report-input";
import { sampleModel } from "../../support/sample";

const sample = sampleModel();

type Row = ReadonlyMap<string, PlanCell>;

const plans = new Map<string, WorkbookPlan>();

/** Plans once what several tests look at. */
function planOf(model: Model, change: Partial<ReportInput>): WorkbookPlan {
  const key = JSON.stringify([model.units.length, model.indicators.length, change]);
  const plan = plans.get(key) ?? planReport(reportInput(model, { tests: [], ...change }));
  if (model === sample) plans.set(key, plan);
  return plan;
}

/** The rows of a table of the sheet, each by the words of its header. */
function tableOf(model: Model, name: string, change: Partial<ReportInput> = {}): readonly Row[] {
  const { blocks } = plannedSheet(planOf(model, change), "Coherence");
  const [, header = [], ...rows] =
    blocks.find((block) => block.name === `PSCI_Coherence_${name}`)?.cells ?? [];
  return rows.map(
    (row) => new Map(row.map((cell, j): [string, PlanCell] => [String(header[j]!.value), cell])),
  );
}

const number = (cell: PlanCell | undefined): number => (typeof cell?.value === "number" ? cell.value : NaN);
const written = (row: Row, title: string): string => String(row.get(title)?.value);

const model = sample;
const outcome = score(model);
if (!outcome.ok) throw new Error("not scored");
const { results } = outcome;

/** The rows of an analysis, as `psci analyse` makes them. */
function analysed(name: string, table: string): readonly FindingRow[] {
  const { source } = reportInput(model);
  const request = { names: [name], results, source, root: "PSCI", settings, ratings: null, other: null };
  const found = analyseIndex(request)[name]!;
  if (!found.possible) throw new Error(found.reason);
  return found.findings.tables[table]!.rows;
}

/** What the sheet calls a set of `psci analyse`. */
const nameOf = ({ node, of }: FindingRow): string => {
  const { name } = model.framework.find(({ code }) => code === node)!;
  return of === "children" ? name : `${name}: all indicators`;
};

function expectColumn(rows: readonly Row[], title: string, expected: readonly unknown[]): void {
  expect(rows).toHaveLength(expected.length);
  for (const [k, row] of rows.entries())
    if (Number.isNaN(expected[k])) expect(number(row.get(title))).toBeNaN();
    else expect(number(row.get(title))).toBeCloseTo(Number(expected[k]), 10);
}

describe("the sheet Coherence has the figures of psci analyse", () => {
  const sets = new Map(tableOf(model, "Sets").map((row) => [written(row, "Name"), row]));
  const inOrder = (found: readonly FindingRow[]): readonly Row[] =>
    found.map((row) => sets.get(nameOf(row))!);

  it("of reliability and adequacy: alpha by formula, KMO and Bartlett's test as values", () => {
    const [alphas, kmos, tests] = [
      analysed("cronbach", "aggregates"),
      analysed("kmo", "aggregates"),
      analysed("bartlett", "aggregates"),
    ];
    expect(sets.size).toBe(alphas.length);
    const rows = inOrder(alphas);
    expectColumn(
      rows,
      "Cronbach's alpha",
      alphas.map(({ alpha }) => alpha),
    );
    expectColumn(
      rows,
      "Alpha, standardised",
      alphas.map(({ standardisedAlpha }) => standardisedAlpha),
    );
    expectColumn(
      rows,
      "Elements that vary",
      alphas.map(({ items }) => items),
    );
    expectColumn(
      rows,
      "KMO (run)",
      kmos.map(({ overall }) => overall),
    );
    expectColumn(
      rows,
      "Bartlett's statistic (run)",
      tests.map(({ statistic }) => statistic),
    );
    expectColumn(
      rows,
      "Degrees of freedom (run)",
      tests.map(({ degreesOfFreedom }) => degreesOfFreedom),
    );
    expectColumn(
      rows,
      "p (run)",
      tests.map(({ p }) => p),
    );
    for (const row of rows) {
      expect(row.get("Cronbach's alpha")!.formula).toBeDefined();
      expect(written(row, "Flags").includes("low alpha")).toBe(number(row.get("Cronbach's alpha")) < 0.7);
    }
  });

  it("of each element: correlation with the others, alpha without it, loadings", () => {
    const byElement = (rows: readonly FindingRow[]) =>
      new Map(
        rows.map((row) => [`${String(row["element"])} ${String(row["node"])} ${String(row["of"])}`, row]),
      );
    const [items, loadings] = [
      byElement(analysed("cronbach", "elements")),
      byElement(analysed("pca", "loadings")),
    ];
    const rows = tableOf(model, "Elements");
    expect(rows).toHaveLength(items.size);
    for (const row of rows) {
      const [set, isAll = ""] = written(row, "Aggregate").split(":");
      const key = `${written(row, "Code")} ${set} ${isAll === "" ? "children" : "indicators"}`;
      expectColumn([row], "Correlation with the others", [items.get(key)!["itemTotal"]]);
      expectColumn([row], "Alpha without it", [items.get(key)!["alphaIfDeleted"]]);
      expectColumn([row], "Loading 1 (run)", [loadings.get(key)!["component1"]]);
    }
  });

  it("of components, importance and added value", () => {
    const components = new Map(tableOf(model, "Components").map((row) => [written(row, "Name"), row]));
    for (const row of analysed("pca", "components").filter(({ component }) => Number(component) <= 6)) {
      const found = components.get(nameOf(row))!;
      const title = `Eigenvalue ${String(row["component"])} (run)`;
      expectColumn([found], title, [row["eigenvalue"]]);
    }
    const weights = new Map(tableOf(model, "Weights").map((row) => [written(row, "Code"), row]));
    const important = analysed("importance", "elements");
    expect(weights.size).toBe(important.length);
    for (const row of important) {
      const found = [weights.get(String(row["element"]))!];
      expectColumn(found, "Weight among siblings", [row["weight"]]);
      expectColumn(found, "Effective weight", [row["effectiveWeight"]]);
      expectColumn(found, "Importance among siblings (run)", [row["importance"]]);
      expectColumn(found, "Squared correlation ratio (run)", [row["squaredCorrelationRatio"]]);
      expectColumn(found, "Squared correlation", [row["linear"]]);
    }
    const parts = new Map(tableOf(model, "AddedValue").map((row) => [written(row, "Code"), row]));
    const added = analysed("added-value", "elements");
    expect(parts.size).toBe(added.length);
    for (const row of added) {
      const found = [parts.get(String(row["element"]))!];
      expectColumn(found, "Spearman with the index", [row["spearman"]]);
      expectColumn(found, "Share of units far apart", [row["share"]]);
    }
  });
});

describe("the sheet Coherence", () => {
  const table = (...columns: readonly (readonly number[])[]): Model =>
    createModel({
      units: ["u", "v", "w", "x"],
      indicators: columns.map((values, k) => ({ code: `i${k}`, values: [...values] })),
    });

  it("has one set of a flat index, and its indicators as parts", () => {
    const flat = table([1, 2, 3, 4], [1, 3, 2, 5]);
    expect(tableOf(flat, "Sets").map((row) => written(row, "Code"))).toEqual(["Index"]);
    expect(tableOf(flat, "AddedValue").map((row) => written(row, "Code"))).toEqual(["i0", "i1"]);
    expect(
      tableOf(flat, "Sets")
        .map((row) => written(row, "Flags"))
        .join(),
    ).not.toContain("low KMO");
  });

  it("has no set of a single indicator, and empty texts where a figure is not defined", () => {
    expect(tableOf(table([1, 2, 3, 4]), "Sets")).toEqual([]);
    const apart = table([1, 2, NaN, NaN], [NaN, NaN, 3, 5]);
    const [row] = tableOf(apart, "Sets");
    for (const title of ["Cronbach's alpha", "Alpha, standardised", "KMO (run)"])
      expect(row!.get(title)!.value).toBe("");
  });

  it("counts units apart by the number of places that was typed before", () => {
    const typed = tableOf(model, "AddedValue", { chosen: { "PSCI_Coherence_Limits:3": "1" } });
    const usual = tableOf(model, "AddedValue");
    const share = (rows: readonly Row[]) => number(rows[0]!.get("Share of units far apart"));
    expect(share(typed)).toBeGreaterThan(share(usual));
  });

  it("is values alone in values mode, with the same numbers", () => {
    for (const name of ["Sets", "Elements", "Weights", "AddedValue"]) {
      const [live, values] = [tableOf(model, name), tableOf(model, name, { mode: "values" })];
      expect(values.flatMap((row) => [...row.values()]).some(({ formula }) => formula !== undefined)).toBe(
        false,
      );
      const numbers = (rows: readonly Row[]) => rows.map((row) => [...row.values()].map(number));
      expect(numbers(values)).toEqual(numbers(live));
    }
  });
});
