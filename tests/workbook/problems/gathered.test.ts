import { score } from "../../../src/engine";
import { scoreIndex } from "../../../src/app/score-index";
import { gathered } from "../../../src/workbook/problems";
import { readIndex } from "../../../src/workbook/read";
import { cellAddress, type CellValue } from "../../../src/workbook/cells";
import { contentsOf, gridOfRows } from "../../support/grids";

const contents = (normalisation: string, target: CellValue = null) =>
  contentsOf([
    gridOfRows("Data", [
      ["Code", "Name", "X1", "X2"],
      ["A", "Alba", 1, 10],
      ["B", "Brook", 2, 40],
      ["C", "Cairn", 3, 20],
    ]),
    gridOfRows("Framework", [
      ["Code", "Name", "Parent", "Direction", "Target", "Lower", "Upper"],
      ["I", "Index", null, null, null, null, null],
      ["X1", "One", "I", 1, target, target, 100],
      ["X2", "Two", "I", 1, null, null, null],
    ]),
    gridOfRows("Method", [
      ["Setting", "Value"],
      ["Normalisation", normalisation],
      ["Gap reference", "best"],
    ]),
  ]);
const said = (normalisation: string, target?: CellValue): readonly string[] =>
  scoreIndex(readIndex(contents(normalisation, target)))
    .problems.filter(({ code }) => code.startsWith("indicator-without"))
    .map(({ code, cell }) => `${code} ${cell ? cellAddress(cell) : "-"}`);

test.each([
  ["goalposts", "indicator-without-goalposts"],
  ["distance to target", "indicator-without-target"],
])("what every indicator lacks for %s is one problem of the setting", (normalisation, code) => {
  expect(said(normalisation)).toEqual([`${code} Method!B2`]);
});

test.each([
  ["goalposts", "indicator-without-goalposts Framework!A4"],
  ["distance to target", "indicator-without-target Framework!E4"],
])("what some lack for %s is a problem of each", (normalisation, problem) => {
  expect(said(normalisation, 5).map((one) => one.replace("F4", "A4").replace("G4", "A4"))).toEqual([problem]);
});

test("other problems stay in their order", () => {
  const reading = readIndex(contents("goalposts"));
  if (!reading.read) throw new Error("not read");
  const outcome = score(reading.model);
  const problems = outcome.ok ? outcome.results.problems : outcome.problems;
  const others = problems.filter(({ code }) => code !== "indicator-without-goalposts");
  const left = gathered(problems, reading.model).filter(({ code }) => code !== "indicator-without-goalposts");
  expect(left).toEqual(others);
});
