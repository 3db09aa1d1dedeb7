import { plannedSheet } from "../../../support/planned-report";
import { smallIndex } from "../../../support/small-index";
import { blockValues, testedReport, type TestedReport, withoutRuns } from "../../../support/tested-report";

let report: TestedReport;
beforeAll(async () => {
  report = await testedReport(await smallIndex({ Normalisation: "min-max 0-100", "Gap reference": "best" }));
});

test("the inputs have the names of their nodes, the largest total share first, and are drawn", () => {
  const plan = report.plan();
  const [, ...rows] = blockValues(plan, "Sensitivity", "Table");
  const { inputs, indices } = report.tests[0]?.sensitivity ?? {
    inputs: [],
    indices: { total: [], first: [] },
  };
  expect(rows).toHaveLength(inputs.length + 1);
  const totals = rows.slice(0, -1).map((row) => Number(row[4]));
  expect(totals).toEqual([...indices.total].sort((a, b) => b - a));
  const names = rows.map(([name]) => name);
  expect(names).toContain("Weight: Capability A (A)");
  expect(names).toContain("Normalisation: min-max 0-100; z-score");
  expect(rows.at(-1)?.[1]).toBeCloseTo(
    [...indices.first].reduce((sum, one) => sum + one, 0),
    9,
  );
  expect(plannedSheet(plan, "Sensitivity").charts).toHaveLength(1);
});

test("the index is shown without each part and each indicator below it, the largest shift first", () => {
  const rows = blockValues(report.plan(), "Sensitivity", "LeftOut").slice(2);
  const shifts = rows.map((row) => Number(row[3]));
  expect(shifts).toEqual([...shifts].sort((a, b) => b - a));
  expect(rows.map(([, code, kind]) => `${String(code)} ${String(kind)}`)).toEqual(
    expect.arrayContaining(["A part", "B part", "A1a indicator", "B2c indicator"]),
  );
  expect(rows.map(([, code]) => code)).not.toContain("C1");
});

test.each([
  ["nothing could vary", { varied: [] }, "Nothing could vary"],
  ["the choices vary in one way only", {}, "No shares can be given"],
] as const)("says why there are no shares: %s", (_, change, why) => {
  const tests = report.tests.map((test) => ({ ...test, ...change, sensitivity: null }));
  const plan = report.plan({ tests });
  expect(blockValues(plan, "Sensitivity", "Head")[1]?.[0]).toContain(why);
  const { blocks, charts } = plannedSheet(plan, "Sensitivity");
  expect([blocks.map(({ name }) => name), charts]).toEqual([
    ["PSCI_Sensitivity_Head", "PSCI_Sensitivity_LeftOut"],
    [],
  ]);
});

test("a change that gives no index says why", () => {
  const tests = report.tests.map((test) => ({
    ...test,
    changes: test.changes.map((change) => ({
      ...change,
      ...{ ranks: null, meanAbsoluteShift: NaN, moved: NaN, movers: [] },
      failures: withoutRuns(test).uncertainty.failures.slice(0, 1),
    })),
  }));
  const rows = blockValues(report.plan({ tests }), "Sensitivity", "LeftOut").slice(2);
  expect(rows[0]?.slice(3, 5)).toEqual([null, null]);
  expect(rows[0]?.[5]).toMatch(/^gave no index: \S/);
});
