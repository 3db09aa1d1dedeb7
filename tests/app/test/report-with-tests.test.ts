import { planWorkbook, readWorkbook, scoreIndex, scoreWorkbook, type ScoreOptions } from "../../../src/app";
import type { XlsxWorkbook } from "../../../src/file";
import { smallIndex } from "../../support/small-index";
import { surroundings } from "../../support/surroundings";

const options: ScoreOptions = { choice: {}, mode: "values", surroundings, version: "1.2.3" };
const few = { "Test runs": "16" };

/** Keys of the sheets of the next run that are about a test. */
async function testSheets(workbook: XlsxWorkbook, asked?: boolean): Promise<readonly string[]> {
  const { description, reading } = await readWorkbook(workbook, {});
  const index = scoreIndex(reading);
  if (!index.scored) throw new Error("not scored");
  const { plan } = await planWorkbook(workbook, description, index, { ...options, tests: asked });
  return plan.sheets.map(({ key }) => key).filter((key) => /^(Robustness|Trace)/.test(key));
}

const all = ["Robustness", "Trace", "Robustness2", "Trace2"];

test.each([
  ["nobody asks", {}, undefined, []],
  ["the caller asks", {}, true, all],
  ["the Method asks", { Tests: "sheets" }, undefined, all],
  ["the Method asks and the caller refuses", { Tests: "sheets" }, false, []],
  ["the Method refuses and the caller asks", { Tests: "none" }, true, all],
])("where %s", async (_, method, asked, expected) => {
  expect((await testSheets(await smallIndex({ ...few, ...method }), asked)).toSorted()).toEqual(
    expected.toSorted(),
  );
});

test("an index without scores has no test, and no sheets of one; the other has", async () => {
  const workbook = await smallIndex(few);
  const { description, reading } = await readWorkbook(workbook, {});
  if (!reading.read) throw new Error("not read");
  const without = reading.model.indicators.map((indicator) =>
    /^C/.test(indicator.code) ? { ...indicator, values: indicator.values.map(() => NaN) } : indicator,
  );
  const index = scoreIndex({ ...reading, model: { ...reading.model, indicators: without } });
  if (!index.scored) throw new Error("not scored");
  const { plan, tests } = await planWorkbook(workbook, description, index, { ...options, tests: true });
  expect(tests.map(({ root }) => root)).toEqual(["ONE"]);
  expect(plan.sheets.map(({ key }) => key).filter((key) => /^(Robustness|Trace)/.test(key))).toEqual([
    "Robustness",
    "Trace",
  ]);
});

test("a report that has the sheets gets them again, until it is asked to have none: then they go", async () => {
  const workbook = await smallIndex(few);
  await scoreWorkbook(workbook, { ...options, tests: true });
  expect((await testSheets(workbook)).toSorted()).toEqual(all.toSorted());
  await scoreWorkbook(workbook, { ...options, tests: false });
  const { sheets } = await workbook.describe();
  expect(sheets.map(({ name }) => name).filter((name) => /Robustness|Trace|Sensitivity/.test(name))).toEqual(
    [],
  );
  expect(await testSheets(workbook)).toEqual([]);
});
