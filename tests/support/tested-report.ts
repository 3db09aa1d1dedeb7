import { type Model, type Results, score } from "../../src/engine";
import type { XlsxWorkbook } from "../../src/file";
import type { Language } from "../../src/workbook/language";
import type { PlanCell, WorkbookPlan } from "../../src/workbook/plan";
import { readIndex } from "../../src/workbook/read";
import { planReport, type ReportInput } from "../../src/workbook/report";
import type { IndexTest } from "../../src/workbook/tests";
import { indexTest } from "./index-test";
import { plannedSheet } from "./planned-report";

export interface TestedReport {
  readonly model: Model;
  readonly results: Results;
  readonly tests: readonly IndexTest[];
  /** The report of the same results, with these tests or others, or none. */
  readonly plan: (change?: Partial<ReportInput>) => WorkbookPlan;
}

/** A workbook, its results, and a test of each of its indexes that has scores. */
export async function testedReport(workbook: XlsxWorkbook): Promise<TestedReport> {
  const description = await workbook.describe();
  const grids = await workbook.read(description.sheets.flatMap(({ used }) => (used === null ? [] : [used])));
  const reading = readIndex({ description, grids });
  if (!reading.read) throw new Error(JSON.stringify(reading.problems));
  const { model, source, problems } = reading;
  const outcome = score(model);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { results } = outcome;
  const roots = model.framework.filter(({ parent }) => parent === null);
  const tests = roots.map(({ code }) => indexTest(model, { root: code }));
  const run = { time: "2026-11-27T10:00:00Z", version: "0", inputsDigest: "0" };
  const input = {
    model,
    source,
    problems,
    results,
    description,
    mode: "live",
    run,
    chosen: {},
    tests,
  } as const;
  return { model, results, tests, plan: (change = {}) => planReport({ ...input, ...change }) };
}

export const inSpanish: { readonly language: Language } = { language: "es" };

/** The cells of a block of a plan by their own key: "Robustness", "Table"; with the suffix of a further index: "Ranking2". */
export function blockCells(plan: WorkbookPlan, key: string, block: string): readonly (readonly PlanCell[])[] {
  const found = plannedSheet(plan, key).blocks.find(({ name }) => name === `PSCI_${key}_${block}`);
  if (found === undefined) throw new Error(`No block ${block} of ${key}`);
  return found.cells;
}

export const blockValues = (plan: WorkbookPlan, key: string, block: string) =>
  blockCells(plan, key, block).map((row) => row.map(({ value }) => value));

/** A test in which no run gave an index. */
export const withoutRuns = (test: IndexTest): IndexTest => ({
  ...test,
  uncertainty: {
    units: test.uncertainty.units.map((unit) => ({
      ...unit,
      ...{ mean: NaN, median: NaN, q05: NaN, q95: NaN, topShare: NaN },
    })),
    ranks: test.uncertainty.ranks.map(() => new Float32Array()),
    failures: Array.from({ length: test.settings.runs }, (_, replicate) => ({
      replicate,
      problems: [{ code: "nothing-scored", severity: "error", where: {}, details: {} } as const],
    })),
  },
  indistinguishable: test.indistinguishable.map(() => new Int32Array()),
  trace: test.trace.map((row) => ({
    ...row,
    ...{ scored: 0, count: 0, mean: NaN, deviation: NaN, minimum: NaN, maximum: NaN, changed: 0 },
    failures: [
      { replicate: 4, problems: [{ code: "nothing-scored", severity: "error", where: {}, details: {} }] },
    ],
  })),
  sensitivity: null,
});
