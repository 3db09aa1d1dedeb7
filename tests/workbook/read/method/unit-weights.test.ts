import type { CellValue } from "../../../../src/workbook/cells";
import { methodInWords, readIndex } from "../../../../src/workbook/read";
import { score } from "../../../../src/engine";
import { contentsOf, gridOfRows } from "../../../support/grids";

const table = (weights: readonly CellValue[]): readonly (readonly CellValue[])[] => [
  ["uCode", "uName", "Pop", "People", "Motto", "X1"],
  ["A", "Alder", 10, weights[0] ?? null, "up", 1],
  ["B", "Brook", 20, weights[1] ?? null, "on", 5],
  ["C", "Cedar", 30, weights[2] ?? null, "go", 2],
  ["D", "Dell", 40, weights[3] ?? null, "so", 9],
];
const framework: readonly (readonly CellValue[])[] = [
  ["Code", "Name", "Parent", "Type", "Denominator"],
  ["X1", "Things", "I", "Indicator", "Pop"],
  ["I", "Index", "", "Aggregate", ""],
  ["Pop", "Population", "", "Denominator", ""],
  ["People", "People asked", "", "Context", ""],
  ["Motto", "Motto", "", "Ignore", ""],
];

const read = (rows: readonly (readonly CellValue[])[], weights: readonly CellValue[] = [3, 1, 0, 2]) =>
  readIndex(
    contentsOf([
      gridOfRows("Data", table(weights)),
      gridOfRows("Framework", framework),
      gridOfRows("Method", [["Setting", "Value"], ...rows]),
    ]),
  );

test.each([
  ["a context column by its name", "Unit weights", "people asked", "People"],
  ["a denominator by its name", "Unit weights", "Population", "Pop"],
  ["Spanish", "Pesos de las unidades", "People", "People"],
  ["French", "Poids des unités", "Pop", "Pop"],
])("%s", (_, setting, value, wanted) => {
  const reading = read([[setting, value]]);
  expect(reading.read && reading.model.method.unitWeights).toBe(wanted);
  expect(reading.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!reading.read) return;
  expect(methodInWords(reading.model.method)).toContainEqual(["Unit weights", wanted]);
  expect(score(reading.model).ok).toBe(true);
});

test.each([
  ["none", [["Unit weights", "none"]]],
  ["ninguno", [["Pesos de las unidades", "ninguno"]]],
  ["no row", []],
])("%s: the model has no key of it, nor of the column", (_, rows) => {
  const reading = read(rows);
  expect(reading.read && Object.keys(reading.model.method)).not.toContain("unitWeights");
  expect(reading.read && reading.model.context).toBeUndefined();
  if (reading.read)
    expect(methodInWords(reading.model.method).map(([title]) => title)).not.toContain("Unit weights");
});

test("a name that is nearly right is read, and said", () => {
  const reading = read([["Unit weights", "Populaton"]]);
  expect(reading.read && reading.model.method.unitWeights).toBe("Pop");
  expect(reading.problems.map(({ code }) => code)).toContain("value-misspelt");
});

test.each([
  [
    "Elephants",
    "unit-weights-column-unknown",
    /Unit weights at Method!B2 names the column Elephants.*counts as one/,
  ],
  ["Motto", "unit-weights-column-not-numeric", /Unit weights at Method!B2 names Motto/],
])("%s cannot be used, with the cell and the way out", (value, code, message) => {
  const reading = read([["Unit weights", value]]);
  const problem = reading.problems.find((one) => one.code === code);
  expect(problem?.severity).toBe("error");
  expect(problem?.message).toMatch(message);
  expect(problem?.remedy).not.toMatch(/[{}]/);
  expect(reading.read && reading.model.method.unitWeights).toBeUndefined();
});

test.each([
  ["missing", [3, null, 2, null], "unit-weight-missing", /Brook \(B\).*Dell \(D\).*Data!D3/],
  ["a text", [3, 1, "many", 2], "unit-weight-missing", /Cedar \(C\).*Data!D4/],
  ["negative", [3, 1, -2, 2], "unit-weight-negative", /Cedar \(C\).*-2 at Data!D4/],
  ["all 0", [0, 0, 0, 0], "unit-weights-zero", /All unit weights in People are 0 \(Method!B2\)/],
] as const)(
  "a weight that is %s: nothing is scored, and the cells are named",
  (_, weights, code, message) => {
    const reading = read([["Unit weights", "People"]], weights);
    expect(reading.read).toBe(false);
    const problem = reading.problems.find((one) => one.code === code);
    expect(problem?.message).toMatch(message);
    expect(problem?.message).not.toMatch(/[{}]/);
  },
);
