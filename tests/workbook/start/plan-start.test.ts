import { createModel } from "../../../src/engine";
import { planStart, type StartReading } from "../../../src/workbook/start";
import { onlyData, sourceOf } from "../../support/report-input";
import { readColumn, tableReading } from "../../support/table-reading";

const model = createModel({
  units: ["a", "b"],
  indicators: [{ code: "x", values: [1, 2], parent: "INDEX" }],
  aggregates: [{ code: "INDEX", name: "Index" }],
});
const reading: StartReading = {
  model,
  source: sourceOf(model),
  table: tableReading({ columns: [readColumn("x", { weight: 3, unit: "days" })] }),
};

test("planStart(reading) plans a Framework and a Method that are the user's", () => {
  const plan = planStart(reading);
  expect(plan.order).toEqual(["Framework", "Method"]);
  expect(plan.owns).toEqual([]);
  expect(
    plan.sheets.flatMap(({ blocks }) => blocks.map(({ name }) => name)).every((name) => name === null),
  ).toBe(true);
  const [framework] = plan.sheets;
  const header = framework?.blocks[1]?.cells[0]?.map(({ value }) => value);
  const row = framework?.blocks[1]?.cells[1]?.map(({ value }) => value);
  expect(Object.fromEntries(header?.map((name, j) => [name, row?.[j]]) ?? [])).toMatchObject({
    ...{ iCode: "x", iName: "x", Parent: "INDEX", Level: 1, Type: "Indicator", Direction: 1, Weight: 3 },
    ...{ Unit: "days", Target: null, Denominator: null, Scale: null, Suggested: null },
  });
});

test("names that the workbook has already are not taken", () => {
  const description = {
    sheets: ["framework", "Framework (PSCI)", "Data"].map((name) => ({ name, visible: true, used: null })),
    tables: [],
    names: [{ name: "FRAMEWORK", area: null }],
  };
  const [framework, method] = planStart(reading, { description }).sheets;
  expect([framework?.sheet, framework?.tables[0]?.name]).toEqual(["Framework (PSCI 2)", "Framework_2"]);
  expect([method?.sheet, method?.tables[0]?.name]).toEqual(["Method", "Method"]);
  const areas = [...(framework?.tables ?? []), ...(framework?.dropDowns ?? [])].map(({ area }) => area.sheet);
  expect(new Set(areas)).toEqual(new Set(["Framework (PSCI 2)"]));
});

test("a workbook that has a Method, or a Framework, gets the other only", () => {
  const found = { ...reading.source.found, method: "sheet Method" };
  const source = { ...reading.source, found };
  expect(planStart({ ...reading, source }).order).toEqual(["Framework"]);
  expect(planStart(reading, { description: onlyData, framework: false }).order).toEqual(["Method"]);
});

test("gaps to targets that no indicator has are not asked for", () => {
  const valueOf = (of: StartReading) => {
    const [, method] = planStart(of).sheets;
    const row = method?.blocks[1]?.cells.find(([setting]) => setting?.value === "Gap reference");
    return row?.[1]?.value;
  };
  expect(valueOf(reading)).toBeUndefined();
  const indicators = model.indicators.map((indicator) => ({ ...indicator, target: 2 }));
  expect(valueOf({ ...reading, model: { ...model, indicators } })).toBe("target");
});
