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
