import type { CellValue } from "../../../../src/workbook/cells";
import { methodInWords, readIndex } from "../../../../src/workbook/read";
import { contentsOf, gridOfRows } from "../../../support/grids";

const data = gridOfRows("Data", [
  ["Code", "X1", "X2", "X3"],
  ["A", 1, 10, 5],
  ["B", 2, 40, 7],
  ["C", 3, 20, 6],
]);
const framework = gridOfRows("Framework", [
  ["Code", "Name", "Parent", "Type", "Level"],
  ["X1", "One", "P", "Indicator", 1],
  ["X2", "Two", "P", "Indicator", 1],
  ["X3", "Three", "I", "Indicator", 1],
  ["P", "Pillar one", "I", "Aggregate", 2],
  ["I", "Index", null, "Aggregate", 3],
]);

const read = (...rows: readonly (readonly CellValue[])[]) => {
  const reading = readIndex(
    contentsOf([data, framework, gridOfRows("Method", [["Setting", "Value"], ...rows])]),
  );
  const method = reading.read ? reading.model.method : null;
  return { method, problems: reading.problems, reading };
};
const errors = (problems: ReturnType<typeof read>["problems"]) =>
  problems.filter(({ severity }) => severity === "error").map(({ code }) => code);

const rows = [
  ["Transformation", "log"],
  ["Transformation X2", "square root"],
  ["Normalisation X1", "z-score"],
  ["Normalisation level 2", "percentile rank"],
  ["Normalisation Index", "min-max 0-10"],
];

test("transformations, and normalisations of indicators, levels and aggregates by code or name", () => {
  const { method, problems } = read(...rows);
  expect(errors(problems)).toEqual([]);
  expect(method?.transformation).toEqual({ method: "log", parameters: {} });
  expect(method?.byIndicator.transformation).toEqual({ X2: { method: "square root", parameters: {} } });
  expect(Object.keys(method?.byIndicator.normalisation ?? {})).toEqual(["X1"]);
  expect(method?.rescaling).toEqual({
    levels: { 2: { method: "percentile rank", parameters: {} } },
    nodes: { I: { method: "min-max", parameters: { lower: 0, upper: 10 } } },
  });
});

test("the same in Spanish, and in any spelling", () => {
  const { method } = read(...rows);
  const spanish = read(
    ["Transformación", "logaritmo"],
    ["Transformación X2", "raíz cuadrada"],
    ["Normalización X1", "puntuación z"],
    ["Normalización nivel 2", "rango percentil"],
    ["Normalización I", "mín-máx 0 a 10"],
  );
  expect(spanish.method).toEqual(method);
  expect(read(["normalization LEVEL 2", "Deciles"]).method?.rescaling?.levels[2]).toEqual({
    method: "quantile groups",
    parameters: { groups: 10 },
  });
});

test("what methodInWords writes is read as the same method", () => {
  const { method } = read(...rows);
  if (method === null) throw new Error("The method is read.");
  const words = methodInWords(method);
  expect(words).toEqual(expect.arrayContaining([["Normalisation I", "min-max 0-10"]]));
  expect(read(...words).method).toEqual(method);
});

test("a method that states none is the same as one that states nothing", () =>
  expect(read(["Transformation", "none"]).method).toEqual(read().method));

test.each([
  ["Normalisation level 7", "rank", "aggregation-level-unknown"],
  ["Normalisation Z9", "rank", "override-indicator-unknown"],
  ["Transformation P", "log", "override-indicator-unknown"],
  ["Transformation", "square", "value-unknown"],
])("%s %s is an error at its cell", (title, value, code) => {
  const { problems } = read([title, value]);
  expect(problems.find((problem) => problem.code === code)?.cell).toMatchObject({ sheet: "Method", row: 1 });
});
