import type { IndexTest } from "../../../../src/workbook/tests";
import { smallIndex } from "../../../support/small-index";
import { blockValues, testedReport, type TestedReport, withoutRuns } from "../../../support/tested-report";

let report: TestedReport;
beforeAll(async () => {
  report = await testedReport(await smallIndex({ Normalisation: "min-max 0-100", "Gap reference": "best" }));
});

const rowsOf = (change: (test: IndexTest) => Partial<IndexTest> = () => ({})) =>
  blockValues(
    report.plan({ tests: report.tests.map((test) => ({ ...test, ...change(test) })) }),
    "Trace",
    "Table",
  ).slice(1);

test("names what is the index's own, what changed nothing, and what could not vary", () => {
  const remarks = rowsOf().map((row) => [row[0], row[1], row[10]]);
  expect(remarks).toEqual([
    ["Weights", "all", ""],
    ["Normalisation", "min-max 0-100", "the index's own"],
    ["Normalisation", "z-score", ""],
    ["Aggregation", "arithmetic", "the index's own"],
    ["Aggregation", "median", "varied, and changed nothing"],
    ["Imputation", "none", "not varied: no figure is missing"],
  ]);
});

test("a stage that was varied and is not in the index itself is named", () => {
  const rows = rowsOf((test) => ({
    varied: [
      {
        part: "imputation",
        reference: "none",
        alternatives: ["none", "median"],
        notVaried: null,
        inReference: false,
      },
    ],
    trace: [
      { ...need(test.trace[0]), part: "imputation", alternative: "none", changed: 0 },
      { ...need(test.trace[0]), part: "imputation", alternative: "median", changed: 12 },
      { ...need(test.trace[0]), part: "imputation", alternative: "mean", changed: 0 },
      { ...need(test.trace[0]), part: "imputation", alternative: "row mean", replicates: 0, changed: 0 },
    ],
  }));
  expect(rows.map((row) => row[10])).toEqual([
    "the index's own",
    "not in the index itself",
    "not in the index itself; varied, and changed nothing",
    "drawn in no run",
  ]);
});

test("lists the runs that gave no index with their reason, and how to run the first again", () => {
  const plan = report.plan({ tests: report.tests.map(withoutRuns) });
  const [, header, first] = blockValues(plan, "Trace", "Failures");
  expect(header?.[3]).toBe("First of them");
  expect(first?.slice(0, 4)).toEqual(["Weights", "all", 1, 5]);
  expect(String(first?.[4]).length).toBeGreaterThan(10);
  expect(blockValues(plan, "Trace", "Again")[0]?.[0]).toContain("psci analyse FILE --replicate 1");
  expect(blockValues(report.plan(), "Trace", "Failures")[1]?.[0]).toBe("None.");
});

function need<T>(item: T | undefined): T {
  if (item === undefined) throw new Error("not there");
  return item;
}
