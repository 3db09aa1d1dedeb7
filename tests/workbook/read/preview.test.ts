import { readIndex } from "../../../src/workbook/read";
import { contentsOf, gridOfRows } from "../../support/grids";

test("the preview shows each unit beside its own figures, without the rows that were left out", () => {
  const rows = [
    ["City", "Clean water", "Jobs"],
    ["LARGER CITIES", null, null],
    ["Alderbank", 94.1, 6],
    ["Ambermouth", 91.7, 7],
    ["SMALLER CITIES", null, null],
    ["Coldharbour", 85.2, null],
    ["Dunmere", 83.6, 14],
  ];
  const { table } = readIndex(contentsOf([gridOfRows("Sheet1", rows)]));
  expect(table?.preview).toEqual({
    header: ["City", "Clean water", "Jobs"],
    rows: [
      ["Alderbank", 94.1, 6],
      ["Ambermouth", 91.7, 7],
      ["Coldharbour", 85.2, null],
      ["Dunmere", 83.6, 14],
    ],
    units: 4,
  });
});

test("columns have the names that the Framework gives them, where these are others than the headers", () => {
  const data = [
    ["Code", "Name", "Region", "SA1", "Water supply", "People"],
    ["a", "Alba", "N", 1, 5, 100],
    ["b", "Brook", "N", 2, 7, 300],
    ["c", "Cairn", "S", 4, 6, 200],
    ["d", "Dun", "S", 3, 9, 400],
  ];
  const framework = [
    ["Code", "Name", "Type", "Parent", "Weight", "Denominator"],
    ["SA1", "Strategy is written down", "Indicator", "I", 1, null],
    ["W", "Water supply", "Indicator", "I", 1, "People"],
    ["I", "Index", "Aggregate", null, null, null],
    ["People", "Inhabitants", "Denominator", null, null, null],
    ["Region", "Region of the country", "Group", null, null, null],
  ];
  const { table } = readIndex(contentsOf([gridOfRows("Data", data), gridOfRows("Framework", framework)]));
  expect(table?.columns.map(({ title, name }) => [title, name])).toEqual([
    ["Code", ""],
    ["Name", ""],
    ["Region", "Region of the country"],
    ["SA1", "Strategy is written down"],
    ["Water supply", ""],
    ["People", "Inhabitants"],
  ]);
});
