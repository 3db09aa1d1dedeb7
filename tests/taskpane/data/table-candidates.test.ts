import { candidatesFirst } from "../../../src/taskpane/data/table-candidates";
import { problemOf } from "../../../src/workbook/problems";

const several = problemOf({
  code: "several-tables",
  severity: "warning",
  cell: null,
  details: { role: "Data", known: "sheet 2019, table Towns on sheet Places", name: "sheet 2019" },
});

test("the tables that could be meant come first, in the order of the workbook", () =>
  expect(candidatesFirst(["Towns", "Notes", "2018", "2019", "Places"], [several])).toEqual([
    ...["Towns", "2019", "Notes", "2018", "Places"],
  ]));

test("a name that is part of another is another", () =>
  expect(candidatesFirst(["Town", "2019"], [several])).toEqual(["2019", "Town"]));

test("without such a problem the order is that of the workbook", () =>
  expect(candidatesFirst(["B", "A"], [])).toEqual(["B", "A"]));
