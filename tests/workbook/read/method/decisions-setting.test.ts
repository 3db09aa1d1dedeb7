import { readIndex } from "../../../../src/workbook/read";
import { cellAddress, type CellValue } from "../../../../src/workbook/cells";
import { contentsOf, gridOfRows } from "../../../support/grids";

function read(...rows: readonly (readonly CellValue[])[]) {
  const data = gridOfRows("Data", [
    ["Code", "X1"],
    ["A", 1],
    ["B", 2],
    ["C", 4],
  ]);
  const reading = readIndex(contentsOf([data, gridOfRows("Method", [["Setting", "Value"], ...rows])]));
  if (!reading.read) throw new Error("It is read.");
  return reading;
}

function said(...rows: readonly (readonly CellValue[])[]) {
  const reading = read(...rows);
  const problems = reading.problems.filter(({ cell }) => cell?.sheet === "Method");
  return [
    reading.source.decisionSheets,
    ...problems.map(({ code, cell }) => `${code} ${cell ? cellAddress(cell) : ""}`),
  ];
}

test.each<readonly [string, CellValue, boolean | undefined]>([
  ["Decisions", "sheets", true],
  ["decisions", "none", false],
  ["Decisiones", "hojas", true],
  ["Decisions", null, undefined],
])("%s: %s", (name, value, sheets) => expect(said([name, value])).toEqual([sheets]));

test("a title that is nearly the English one is suggested in English", () => {
  const { problems } = read(["Decisons", "sheets"]);
  expect(problems.find(({ code }) => code === "setting-misspelt")?.message).toContain("Decisions");
});

test("what is nearly the setting, or not its value, or stated twice, is said", () => {
  expect(said(["Decisons", "sheets"])).toEqual([true, "setting-misspelt Method!A2"]);
  expect(said(["Decisions", "shets"])).toEqual([true, "value-misspelt Method!B2"]);
  expect(said(["Decisions", "maybe"])).toEqual([undefined, "value-unknown Method!B2"]);
  expect(said(["Decisions", "none"], ["Decisions", "sheets"])).toEqual([false, "setting-repeated Method!A3"]);
});
