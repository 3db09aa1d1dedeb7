import { readIndex } from "../../../../src/workbook/read";
import { contentsOf, gridOfCsv } from "../../../support/grids";

const data = gridOfCsv("Data", "Code,Total,B\na,1,2\nb,3,1\nc,2,5");

const indicatorsWith = (framework: string): readonly string[] => {
  const reading = readIndex(contentsOf([data, gridOfCsv("Framework", framework)]));
  return reading.read ? reading.model.indicators.map(({ code }) => code) : [];
};

test("a row called Total belongs to the framework when it states a type; else it is a total", () => {
  expect(
    indicatorsWith("Code,Parent,Weight,Type\nTotal,I,1,Indicator\nB,I,1,Indicator\nI,,1,Aggregate"),
  ).toEqual(["Total", "B"]);
  expect(indicatorsWith("Code,Parent,Weight,Type\nB,I,1,Indicator\nI,,1,Aggregate\nTotal,,2,")).toEqual([
    "B",
  ]);
});
