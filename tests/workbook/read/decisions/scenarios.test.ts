import type { CellValue } from "../../../../src/workbook/cells";
import { decided } from "./support";

const header = ["Scenario", "Setting", "Unit", "Value", "Note"];
const scenarios = (...rows: readonly (readonly CellValue[])[]) => decided({ Scenarios: [header, ...rows] });

test("rows with one name are one scenario: settings, weights and values", () => {
  const { decisions, problems } = scenarios(
    ["Strict", "normalisation", null, "Z-Score", "as the auditors ask"],
    [null, "Outliers X2", null, "none"],
    ["Practice first", "Weight P", null, 2],
    ["strict", "Weight of Delay", null, 0],
    ["Alba acts", "X1", "Alba", 3],
    ["Alba acts", "X2", "A", "n/a"],
  );
  expect(problems).toEqual([]);
  expect(decisions!.scenarios).toMatchObject([
    {
      name: "Strict",
      cell: { row: 1, column: 0 },
      changes: [
        { kind: "setting", setting: "Normalisation", words: "z-score" },
        { kind: "setting", setting: "Outliers X2", words: "none" },
        { kind: "weight", node: "X3", weight: 0, cell: { row: 4, column: 3 } },
      ],
    },
    { name: "Practice first", changes: [{ kind: "weight", node: "P", weight: 2 }] },
    {
      name: "Alba acts",
      changes: [
        { kind: "value", unit: "A", indicator: "X1", value: 3 },
        { kind: "value", unit: "A", indicator: "X2", value: NaN },
      ],
    },
  ]);
  expect(decisions!.scenarioPlace).toEqual({
    ...{ sheet: "Scenarios", table: null, headerRow: 0, lastRow: 6 },
    columns: { scenario: 0, setting: 1, unit: 2, value: 3, note: 4 },
  });
});

test("a scenario may move and rename elements, in either language", () => {
  const { decisions, problems } = scenarios(
    ["As proposed", "Parent X3", null, "Practice"],
    [null, "Name of X1", null, "Practice with data"],
    ["Como se propuso", "Padre de X3", null, "P"],
    [null, "Nombre X1", null, "Datos"],
  );
  expect(problems).toEqual([]);
  expect(decisions!.scenarios.map(({ changes }) => changes)).toMatchObject([
    [
      { kind: "parent", node: "X3", parent: "P" },
      { kind: "name", node: "X1", name: "Practice with data" },
    ],
    [
      { kind: "parent", node: "X3", parent: "P" },
      { kind: "name", node: "X1", name: "Datos" },
    ],
  ]);
});

test("a parent that is an indicator, the element itself or nothing known, and a blank name, are problems", () => {
  const { decisions, codes } = scenarios(
    ["A", "Parent X3", null, "X1"],
    [null, "Parent P", null, "P"],
    [null, "Parent X2", null, "Nowhere"],
    [null, "Name X1", null, null],
    [null, "Parent X3", "Alba", "P"],
  );
  expect(decisions!.scenarios).toEqual([]);
  expect(codes).toEqual([
    ...["scenario-value-unknown Scenarios!D2", "scenario-value-unknown Scenarios!D3"],
    ...["scenario-value-unknown Scenarios!D4", "scenario-value-missing Scenarios!D5"],
    ...["scenario-unit-of-setting Scenarios!C6", "scenario-empty Scenarios!A2"],
  ]);
});

test("capitals, accents and spaces of a name do not count, but signs do", () => {
  const { decisions } = scenarios(
    ["Más +5", "Weight P", null, 5],
    ["mas  +5", "Weight of Delay", null, 0],
    ["Más -5", "Weight P", null, 1],
    ["!", "Weight P", null, 2],
    ["?", "Weight P", null, 3],
  );
  expect(decisions!.scenarios.map(({ name, changes }) => [name, changes.length])).toEqual([
    ["Más +5", 2],
    ["Más -5", 1],
    ["!", 1],
    ["?", 1],
  ]);
});

test("the same in Spanish", () => {
  const { decisions, problems } = decided({
    Escenarios: [
      ["Escenario", "Ajuste", "Unidad", "Valor", "Nota"],
      ["Otro", "Normalización", null, "puntuación z", null],
      ["Otro", "Peso P", null, 3, null],
    ],
  });
  expect(problems).toEqual([]);
  expect(decisions!.scenarios[0]!.changes).toMatchObject([
    { setting: "Normalisation", words: "z-score" },
    { node: "P", weight: 3 },
  ]);
});

test("a row that cannot be used is left out, and its cell is named", () => {
  const { decisions, codes } = scenarios(
    [null, "Weight P", null, 2],
    ["Bad", "Colour", null, "red"],
    ["Bad", "Normalisation", null, "nonsense"],
    ["Bad", "Language", null, "Spanish"],
    ["Bad", "Weight Q", null, 1],
    ["Bad", "Weight P", null, -1],
    ["Bad", "Weight P", "A", 1],
    ["Bad", "X1", null, 2],
    ["Bad", "P", null, 2],
    ["Bad", "P", "A", 2],
    ["Bad", "X1", "Brok", 2],
    ["Bad", "X1", "A", 9],
    ["Bad", "X1", "A", 2.5],
    ["Bad", "X1", "A", "high"],
    ["Bad", "X1", "A", null],
    ["Bad", null, "A", 3],
    ["Good", "Weight P", null, 2],
    ["Good", "Peso Practice", null, 3],
  );
  expect(decisions!.scenarios.map(({ name, changes }) => [name, changes.length])).toEqual([["Good", 1]]);
  expect(codes).toEqual([
    "scenario-unnamed Scenarios!B2",
    "scenario-setting-unknown Scenarios!B3",
    "scenario-value-unknown Scenarios!D4",
    "scenario-setting-unknown Scenarios!B5",
    "scenario-node-unknown Scenarios!B6",
    "scenario-weight-unusable Scenarios!D7",
    "scenario-unit-of-setting Scenarios!C8",
    "scenario-unit-missing Scenarios!C9",
    "scenario-setting-unknown Scenarios!B10",
    "scenario-value-of-aggregate Scenarios!B11",
    "decision-unit-unknown Scenarios!C12",
    "scenario-value-outside Scenarios!D13",
    "scenario-value-between Scenarios!D14",
    "scenario-figure-unusable Scenarios!D15",
    "scenario-value-missing Scenarios!D16",
    "scenario-setting-missing Scenarios!B17",
    "scenario-repeated Scenarios!B19",
    "scenario-empty Scenarios!A3",
  ]);
});

test("a group column and a unit of the gaps may be given by name; what the index does not have is named", () => {
  const { decisions, codes } = scenarios(
    ["Named", "Group column", null, "INCOME"],
    ["Named", "Gap reference", null, "New Cairn"],
    ["Near", "Gap reference", null, "New Cairm"],
    ["Alone", "Group column", null, "none"],
    ["Alone", "Gap reference", null, "best"],
    ["Elsewhere", "Group column", null, "Continent"],
    ["Elsewhere", "Gap reference", null, "Atlantis"],
    ["Elsewhere", "Weight P", null, 2],
  );
  const words = decisions!.scenarios.map(({ name, changes }) => [
    name,
    ...changes.map((change) => (change.kind === "setting" ? change.words : change.kind)),
  ]);
  expect(words).toEqual([
    ["Named", "Income", "C"],
    ["Near", "C"],
    ["Alone", "none", "best"],
    ["Elsewhere", "weight"],
  ]);
  expect(codes).toEqual([
    "value-misspelt Scenarios!D4",
    "scenario-value-unknown Scenarios!D7",
    "scenario-value-unknown Scenarios!D8",
  ]);
});
