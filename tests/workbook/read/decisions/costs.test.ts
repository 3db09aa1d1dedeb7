import { decided } from "./support";

const header = ["iCode", "CostPerUnit", "MaxChange", "Step", "Time", "uCode", "Group", "Needs"];

test("a row has its figures, and blanks mean no limit, any amount, every unit", () => {
  const { decisions, problems } = decided({
    Costs: [header, ["X1", 100, 1, 1, 6, null, null, "X2; X3"], ["Open data", 20, null, null, null]],
  });
  const [first, second] = decisions!.costs;
  expect(first).toMatchObject({
    ...{ indicator: "X1", unit: null, group: null, perUnit: 100, maximum: 1, step: 1, time: 6 },
    needs: ["X2", "X3"],
    cells: { indicator: { row: 1, column: 0 }, perUnit: { row: 1, column: 1 }, maximum: { column: 2 } },
  });
  expect(second).toMatchObject({ indicator: "X2", maximum: NaN, step: NaN, time: NaN, needs: [] });
  expect(decisions!.found).toEqual({ costs: "sheet Costs", plan: null, scenarios: null });
  expect(problems).toEqual([
    {
      code: "cost-without-limit",
      cell: "Costs!A3",
      message:
        "X2: no maximum change and no goalpost, so a plan may go as far as the best value that a unit has (Costs!A3).",
    },
  ]);
});

test("a unit or a group has costs of its own, by code, name or label, in any case", () => {
  const { decisions, codes } = decided({
    Costs: [
      ["Indicator", "Cost", "Max change", "City", "Income"],
      ["X1", 100, 1, null, null],
      ["X1", 80, 1, "new cairn", null],
      ["X1", 90, 1, null, "LOW"],
      ["X1", 70, 1, "all", null],
    ],
  });
  expect(decisions!.costs.map(({ unit, group, perUnit }) => [unit, group, perUnit])).toEqual([
    [null, null, 100],
    ["C", null, 80],
    [null, "Low", 90],
  ]);
  expect(codes).toEqual(["cost-repeated Costs!A5"]);
});

test.each([
  ["Costes", ["Código del indicador", "Coste por unidad", "Cambio máximo"]],
  ["Coûts", ["Code de l'indicateur", "Coût par unité", "Changement maximal"]],
  ["Custos", ["Código do indicador", "Custo por unidade", "Mudança máxima"]],
  ["tblCosts", ["icode", "cost_per_unit", "max change"]],
  ["Anything", ["iCode", "CostPerUnit", "MaxChange"]],
])("the sheet %s is found by its name or its header", (name, headers) => {
  const { decisions, problems } = decided({ [name]: [["Costs of the programme"], headers, ["X1", 3, 1]] });
  expect(decisions?.costs).toMatchObject([{ indicator: "X1", perUnit: 3, maximum: 1 }]);
  expect(problems).toEqual([]);
});

test("a hidden sheet is read when its name says what it is", () => {
  expect(decided({ Costs: [header, ["X1", 1, 1]] }, ["Costs"]).decisions?.costs).toHaveLength(1);
  expect(decided({ Other: [header, ["X1", 1, 1]] }, ["Other"]).decisions).toBeUndefined();
});

test("a row that cannot be used is left out, and its cell is named", () => {
  const { decisions, codes, problems } = decided({
    Costs: [
      header,
      ["Data practise", 1, 1],
      ["P", 1, 1],
      [null, 5, 1],
      ["X1", null, 1],
      ["X1", -3, 1],
      ["X1", "a lot", 1],
      ["X1", 4, 0],
      ["X1", 4, 1, -1],
      ["X1", 4, 1, 2],
      ["X1", 4, 1, 1, null, "Brok", null],
      ["X1", 4, 1, 1, null, null, "Lwo"],
      ["X1", 4, 1, 1, null, null, null, "X9"],
      ["X1", 4, 1, 1, null, null, null, "X1"],
      ["Total", 40, 3],
      ["X3", 4, 1],
    ],
  });
  expect(decisions!.costs.map(({ indicator }) => indicator)).toEqual(["X3"]);
  expect(codes).toEqual([
    "cost-indicator-unknown Costs!A2",
    "cost-indicator-aggregate Costs!A3",
    "cost-indicator-missing Costs!A4",
    "cost-negative Costs!B6",
    "cost-not-a-number Costs!B7",
    "cost-not-above-zero Costs!C8",
    "cost-not-above-zero Costs!D9",
    "cost-step-above-maximum Costs!D10",
    "decision-unit-unknown Costs!F11",
    "decision-group-unknown Costs!G12",
    "cost-need-unknown Costs!H13",
    "cost-need-itself Costs!H14",
    "totals-row-ignored Costs!A15",
    "costs-missing Costs!B5",
  ]);
  expect(problems[0]?.message).toBe(
    "Data practise at Costs!A2 is no indicator of the index (did you mean Data practice?), so the row was left out.",
  );
});

test("needs that go in a circle leave out every row of the circle, once said", () => {
  const needs = (of: string, needed: string | null) => [of, 1, 1, null, null, null, null, needed];
  const { decisions, problems } = decided({
    Costs: [header, needs("X1", "X2"), needs("X2", "X3"), needs("X3", "X1")],
  });
  expect(decisions!.costs).toEqual([]);
  expect(problems).toMatchObject([
    { code: "cost-need-circle", cell: "Costs!A2", message: expect.stringContaining("X1 → X2 → X3 → X1") },
  ]);
});

test("a column of measurement units is none of units of the data", () => {
  const { decisions, codes } = decided({
    Costs: [
      ["iCode", "CostPerUnit", "Unit", "MaxChange"],
      ["X1", 100, "EUR per level", 1],
    ],
  });
  expect(decisions!.costs).toMatchObject([{ unit: null, perUnit: 100 }]);
  expect(codes).toEqual([]);
});

test("a table of costs without costs says which column it lacks", () => {
  const { decisions, codes } = decided({
    Costs: [
      ["iCode", "MaxChange"],
      ["X1", 1],
    ],
  });
  expect(decisions!.costs).toEqual([]);
  expect(codes).toEqual(["decision-column-missing Costs!A1"]);
});

test("figures stored as text are read, and a misspelt header too", () => {
  const { decisions, codes } = decided({
    Costs: [
      ["iCode", "CostPreUnit", "MaxChange"],
      ["X1", "1 250.5", 1],
    ],
  });
  expect(decisions!.costs).toMatchObject([{ perUnit: 1250.5 }]);
  expect(codes).toEqual(["column-misspelt Costs!B1", "number-as-text Costs!B2"]);
});

test("a sheet Costs with figures of units stays data", () => {
  const { decisions } = decided({
    Costs: [
      ["uCode", "Wages", "Rent"],
      ["A", 3, 4],
      ["B", 5, 6],
    ],
  });
  expect(decisions).toBeUndefined();
});
