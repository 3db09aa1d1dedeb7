import { areaOf, rectangleOf } from "../../src/excel/geometry";

test("rectangles of addresses, dollars or not; anything else is none", () => {
  expect(rectangleOf("$B$2:C4")).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
  expect(["A:A", "3:4", "A1,B2", ""].map(rectangleOf)).toEqual([null, null, null, null]);
});

test("areas of names and addresses, with quoted sheets", () => {
  expect(areaOf("='It''s data'!$A$1:$B$2")).toEqual({
    sheet: "It's data",
    row: 0,
    column: 0,
    rows: 2,
    columns: 2,
  });
  expect(areaOf("=Scores!#REF!")).toBeNull();
  expect(areaOf("=SUM(A1:A2)")).toBeNull();
});
