import {
  areaOfReference,
  containsArea,
  fixedReference,
  overlaps,
  rangeText,
  rectangleOf,
} from "../../src/workbook/area";

test("rectangleOf reads cells and ranges in A1 form, whichever corners are given", () => {
  expect(rectangleOf("B2:C4")).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
  expect(rectangleOf("$C$4:$B$2")).toEqual(rectangleOf("B2:C4"));
  expect(rectangleOf("AA10")).toEqual({ row: 9, column: 26, rows: 1, columns: 1 });
});

test.each(["A:C", "1:3", "", "A1:B2:C3", "A0", "Name"])(
  "rectangleOf does not take %p for a rectangle",
  (range) => {
    expect(rectangleOf(range)).toBeNull();
  },
);

test("areaOfReference reads the sheet, in quotes or not", () => {
  expect(areaOfReference("'It''s mine'!$A$1:$B$2")).toEqual({
    sheet: "It's mine",
    row: 0,
    column: 0,
    rows: 2,
    columns: 2,
  });
  expect(areaOfReference("Data!$G$5")).toEqual({ sheet: "Data", row: 4, column: 6, rows: 1, columns: 1 });
});

test.each([
  "Data!#REF!",
  "#REF!$A$1",
  "Data!$A:$C",
  "Data!$A$1,Data!$C$1",
  "OFFSET(Data!$A$1,0,0)",
  "1.5",
  "'A:B'!$A$1:C",
  "[1]Data!$A$1",
  "'[1]My data'!$A$1",
])("areaOfReference gives null for %p, which is not one rectangle", (reference) => {
  expect(areaOfReference(reference)).toBeNull();
});

test("rangeText and fixedReference write what rectangleOf and areaOfReference read", () => {
  const area = { sheet: "My data", row: 1, column: 25, rows: 3, columns: 2 };
  expect(rangeText(area)).toBe("Z2:AA4");
  expect(rangeText({ ...area, rows: 1, columns: 1 })).toBe("Z2");
  expect(fixedReference(area)).toBe("'My data'!$Z$2:$AA$4");
  expect(areaOfReference(fixedReference(area))).toEqual(area);
});

test("containsArea wants all of the inner rectangle", () => {
  const outer = { row: 1, column: 1, rows: 3, columns: 3 };
  expect(containsArea(outer, outer)).toBe(true);
  expect(containsArea(outer, { ...outer, columns: 4 })).toBe(false);
  expect(containsArea(outer, { ...outer, row: 0 })).toBe(false);
});

test("overlaps wants one cell in common", () => {
  const one = { row: 1, column: 1, rows: 3, columns: 3 };
  expect(overlaps(one, { row: 3, column: 3, rows: 9, columns: 9 })).toBe(true);
  expect(overlaps(one, { row: 4, column: 1, rows: 1, columns: 1 })).toBe(false);
  expect(overlaps(one, { row: 0, column: 0, rows: 1, columns: 9 })).toBe(false);
  expect(overlaps(one, { row: 0, column: 0, rows: 9, columns: 9 })).toBe(true);
});
