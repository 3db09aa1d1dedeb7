import type { CellValue } from "../../../../src/workbook/cells";
import { decided } from "./support";

const costs = [
  ["iCode", "CostPerUnit", "MaxChange"],
  ["X1", 10, 1],
];
const plan = (...rows: readonly (readonly CellValue[])[]) =>
  decided({ Costs: costs, "Plan settings": [["Setting", "Value"], ...rows] });

test("every setting, with its cell", () => {
  const { decisions, problems } = plan(
    ["Budget", 2000],
    ["For", "Low"],
    ["Gain", "gap"],
    ["Excluded", "X2; B: X1"],
    ["Decided", "New Cairn X3; C P"],
    ["At most", 3],
    ["Floor Low", 200],
    ["Floor", "B: 50; New Cairn: 20"],
  );
  expect(problems).toEqual([]);
  expect(decisions!.plan!.settings).toEqual({
    budget: 2000,
    units: { kind: "group", group: "Low" },
    gain: { kind: "gap" },
    excluded: [
      { unit: null, indicator: "X2" },
      { unit: "B", indicator: "X1" },
    ],
    decided: [
      { unit: "C", indicator: "X3" },
      { unit: "C", indicator: "X1" },
      { unit: "C", indicator: "X2" },
    ],
    most: 3,
    floors: [
      { for: { kind: "group", group: "Low" }, amount: 200 },
      { for: { kind: "unit", unit: "B" }, amount: 50 },
      { for: { kind: "unit", unit: "C" }, amount: 20 },
    ],
  });
  expect(decisions!.plan!.cells["budget"]).toEqual({ sheet: "Plan settings", row: 1, column: 1 });
  expect(Object.keys(decisions!.plan!.cells)).toContain("floor low");
});

test("the same in Spanish; the defaults where a cell is blank", () => {
  const { decisions, problems } = decided({
    "Ajustes del plan": [
      ["Ajuste", "Valor"],
      ["Presupuesto", 500],
      ["Para", "Alba"],
      ["Ganancia", "índice"],
      ["Excluidos", "ninguno"],
      ["Como máximo", null],
      ["Mínimo High", 30],
    ],
  });
  expect(problems).toEqual([]);
  expect(decisions!.plan!.settings).toMatchObject({
    ...{ budget: 500, units: { kind: "unit", unit: "A" }, gain: { kind: "index" }, excluded: [], most: null },
    floors: [{ for: { kind: "group", group: "High" }, amount: 30 }],
  });
});

test("a plan for nobody that is known, or for nothing, is no plan", () => {
  expect(plan(["Budget", 100], ["For", "Brok"])).toMatchObject({
    decisions: { plan: null, found: { plan: "sheet Plan settings" } },
    problems: [{ code: "plan-for-unknown", cell: "'Plan settings'!B3" }],
  });
  expect(plan(["Budget", 100], ["Gain", "Practise"]).problems[0]?.message).toContain(
    "did you mean Practice?",
  );
  expect(plan(["Budget", -1]).codes).toEqual(["plan-budget-unusable 'Plan settings'!B2"]);
  expect(plan(["Budget", "lots"]).codes).toEqual(["plan-budget-unusable 'Plan settings'!B2"]);
  expect(plan(["Budget", null], ["For", "all"]).codes).toEqual(["plan-budget-missing 'Plan settings'!B2"]);
  expect(plan(["Budget", null], ["For", null]).codes).toEqual(["plan-budget-missing 'Plan settings'!B2"]);
  const blank = decided({
    "Plan settings": [
      ["Setting", "Value"],
      ["Budget", null],
      ["For", null],
    ],
  });
  expect(blank.codes).toEqual([]);
});

test("what is not understood has no effect, and is said with its cell", () => {
  const { decisions, codes } = plan(
    ["Budget", 100],
    ["Bugdet", 200],
    ["Colour", "red"],
    ["Excluded", "X1; Y9"],
    ["At most", 1.5],
    ["Floor Lwo", 20],
    ["Floor High", "some"],
    ["A note about the plan", null],
  );
  expect(decisions!.plan!.settings).toEqual({
    ...{ budget: 100, units: { kind: "all" }, gain: { kind: "index" }, most: null, floors: [], decided: [] },
    excluded: [{ unit: null, indicator: "X1" }],
  });
  expect(codes).toEqual([
    "setting-misspelt 'Plan settings'!A3",
    "setting-repeated 'Plan settings'!A3",
    "plan-setting-unknown 'Plan settings'!A4",
    "plan-item-unknown 'Plan settings'!B5",
    "plan-most-unusable 'Plan settings'!B6",
    "plan-floor-for-unknown 'Plan settings'!A7",
    "plan-floor-unusable 'Plan settings'!B8",
  ]);
});

test("Plan settings are no Method, and a sheet Plan without settings is no table of them", () => {
  const { reading } = plan(["Budget", 100]);
  expect(reading.source.found.method).toMatch(/^none/);
  expect(
    decided({
      Plan: [
        ["Step", "Cost"],
        ["X1", 3],
      ],
    }).decisions,
  ).toBeUndefined();
});
