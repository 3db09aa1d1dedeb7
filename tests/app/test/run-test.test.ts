import { analyseIndex, type AnalysisRequest, quickRanges, type Ranges, runTest } from "../../../src/app";
import { replicateRun, sensitivityRows } from "../../../src/app/test";
import { removeElements, type Results } from "../../../src/engine";
import { defaultTestSettings, type IndexTest, type TestSettings } from "../../../src/workbook/tests";
import { startHere } from "../../../src/worker/here";
import { workersOn } from "../../../src/worker/workers";
import { reading, resultsOf } from "../analyse/support";

const results = resultsOf({ imputation: { method: "median", parameters: {} } });
const settings: TestSettings = { ...defaultTestSettings, runs: 64, treatments: "usual", leaveOneOut: true };
const time = "2026-03-01T12:00:00.000Z";
const testOf = (of: Results = results, change: Partial<TestSettings> = {}): Promise<IndexTest> =>
  runTest(of, "PSCI", { ...settings, ...change }, { time });
const made = testOf();

/** What `psci analyse` says of the same index with the same settings. */
function analysed(name: string, change: Partial<AnalysisRequest["settings"]> = {}) {
  const request = {
    ...{ results, root: "PSCI", other: null, names: [name] },
    source: { ...reading.source, test: settings },
    settings: {
      ...{ unit: null, top: null, replicates: null, seed: null, correlation: "pearson" as const },
      ...{ context: [], vary: null, ...change },
    },
  };
  const outcome = analyseIndex(request)[name];
  if (!outcome?.possible) throw new Error(name);
  return outcome.findings.tables;
}

test("the ranges are those of psci analyse", async () => {
  const { uncertainty, indistinguishable } = await made;
  const rows = analysed("uncertainty")["units"]?.rows ?? [];
  expect(rows).toHaveLength(60);
  for (const { unit, name, ...figures } of rows) {
    const i = uncertainty.units.findIndex(({ code }) => code === unit);
    const { code, ...summary } = uncertainty.units[i]!;
    void [code, name];
    expect(figures).toEqual({ ...summary, indistinguishable: indistinguishable[i]!.length });
  }
});

test("the sensitivity is that of psci analyse with a quarter of the runs", async () => {
  const { sensitivity } = await made;
  expect([8, 100, 1000, 4000, 100_000].map(sensitivityRows)).toEqual([8, 32, 256, 1024, 4096]);
  expect(sensitivity?.rows).toBe(16);
  const rows = analysed("sensitivity", { replicates: 16 })["inputs"]?.rows ?? [];
  expect(rows.map(({ total }) => total)).toEqual([...sensitivity!.indices.total]);
});

test("trace and changes are those of psci analyse", async () => {
  const { trace, changes } = await made;
  const rows = analysed("trace")["stages"]?.rows ?? [];
  expect(rows).toEqual(trace.map(({ failures, ...row }) => ({ ...row, failed: failures.length })));
  const shifts = analysed("changes")["changes"]?.rows ?? [];
  expect(shifts).toMatchObject(
    changes.map(({ part, alternative, meanAbsoluteShift, moved }) => ({
      ...{ part, alternative, meanAbsoluteShift, moved },
    })),
  );
});

test("on workers and in this thread the test is the same, to the last bit", async () => {
  const { time: at, ...whole } = await made;
  const options = { time: "later", workersFor: () => workersOn(startHere, 2) };
  const other = await runTest(results, "PSCI", settings, options);
  expect(other).toEqual({ ...whole, time: "later" });
  expect(at).toBe(time);
});

test("quick ranges are first of 200 runs, then those of the test", async () => {
  // Without weights the sensitivity analysis of the test has few inputs.
  const all = { ...settings, runs: 210, weights: null };
  const found: Ranges[] = [];
  for await (const ranges of quickRanges(results, "PSCI", all, {})) found.push(ranges);
  expect(found.map(({ runs, of }) => [runs, of])).toEqual([
    [200, 210],
    [210, 210],
  ]);
  const whole = await testOf(results, { runs: 210, weights: null });
  expect(found[1]?.uncertainty).toEqual(whole.uncertainty);
  const few: Ranges[] = [];
  for await (const ranges of quickRanges(results, "PSCI", settings, {})) few.push(ranges);
  expect(few.map(({ runs }) => runs)).toEqual([64]);
});

test("cancelled, a test throws the reason, also in this thread", async () => {
  const controller = new AbortController();
  const options = {
    ...{ time, signal: controller.signal },
    progress: () => controller.abort(new Error("enough")),
  };
  await expect(runTest(results, "PSCI", settings, options)).rejects.toThrow("enough");
});

test("imputed against not is among the changes, whatever the test varies", async () => {
  const changesOf = async (of: Results) =>
    (await testOf(of, { imputations: null, weights: null, runs: 8 })).changes;
  const changes = await changesOf(results);
  expect(changes.filter(({ part }) => part === "imputation").map(({ alternative }) => alternative)).toContain(
    "none",
  );
  const without = resultsOf({ imputation: { method: "none", parameters: {} } });
  const own = await changesOf(without);
  expect(own.filter(({ part }) => part === "imputation").map(({ alternative }) => alternative)).not.toContain(
    "none",
  );
});

test("each part and each indicator is left out in turn", async () => {
  const { changes } = await made;
  const left = changes.filter(({ part }) => part === "leave-one-out").map(({ alternative }) => alternative);
  const codes = results.model.framework.flatMap(({ code, parent }) => (parent === null ? [] : [code]));
  expect(left).toEqual(codes);
  const removals = new Map(removeElements(results).map((removal) => [removal.element, removal]));
  for (const { part, alternative, meanAbsoluteShift } of changes)
    if (part === "leave-one-out")
      expect(meanAbsoluteShift).toBeCloseTo(removals.get(alternative)?.meanAbsoluteShift ?? NaN, 12);
});

test("a test in which nothing can vary runs, and says so of each part", async () => {
  const fixed = { weights: null, imputations: null, normalisations: null, aggregations: null };
  const nothing = await testOf(results, { ...fixed, treatments: null, leaveOneOut: false, raters: true });
  expect(nothing.varied.map(({ part, notVaried }) => [part, notVaried])).toEqual([["raters", "no-ratings"]]);
  expect(nothing.sensitivity).toBeNull();
  expect(nothing.trace).toEqual([]);
  expect(nothing.uncertainty.units.every(({ q05, q95, nominal }) => q05 === nominal && q95 === nominal)).toBe(
    true,
  );
});

test("a replicate is run again by its number, the first is 1: the ranks are those of the test", async () => {
  const { uncertainty } = await made;
  const root = results.model.framework.findIndex(({ code }) => code === "PSCI");
  for (const number of [1, 17, 64]) {
    const { outcome, changed } = replicateRun(results, "PSCI", settings, number);
    if (!outcome.ok) throw new Error("a replicate with scores");
    expect([...outcome.results.ranks[root]!]).toEqual(uncertainty.ranks.map((column) => column[number - 1]));
    expect(changed.filter(({ part }) => part === "leave-one-out")).toHaveLength(1);
  }
  for (const number of [0, 65, 1.5])
    expect(() => replicateRun(results, "PSCI", settings, number)).toThrow(RangeError);
});
