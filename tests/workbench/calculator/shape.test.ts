import { shapeOf } from "../../../workbench/calculator/shape";

describe("shapeOf", () => {
  test.each([
    ["a row further down", "=B2*C$1", 1, 3, "=B3*C$1", 2, 3],
    ["a column to the right", "=SUM(B2:B9)/$A2", 10, 1, "=SUM(C2:C9)/$A2", 10, 2],
    ["another sheet", "='Data 1'!B2&\"A1\"", 1, 0, "='Data 1'!B3&\"A1\"", 2, 0],
    [
      "a sheet without quotes",
      "=IF(Data!AB2>1.5E-9,TRUE,#N/A)",
      1,
      0,
      "=IF(Data!AB7>1.5E-9,TRUE,#N/A)",
      6,
      0,
    ],
    ["a function that ends in a digit", "=LOG10(B2)", 1, 0, "=LOG10(B3)", 2, 0],
    ["a range that is made", "=SUM(A$1:INDEX(A$1:A$9,B1))", 0, 3, "=SUM(A$1:INDEX(A$1:A$9,B2))", 1, 3],
  ] as const)("is one for formulas filled over cells: %s", (_, one, row, column, other, atRow, atColumn) => {
    const shape = shapeOf(one, row, column);
    expect(shape).not.toBeNull();
    expect(shapeOf(other, atRow, atColumn)).toBe(shape);
  });

  test.each([
    ["the same text in another row", "=B2", 1, 0, "=B2", 2, 0],
    ["a fixed row and one that moves", "=B$2", 1, 0, "=B2", 1, 0],
    ["a fixed column and one that moves", "=$B2", 1, 0, "=B2", 1, 0],
    ["another text", '=B2&"A1"', 1, 0, '=B3&"A2"', 2, 0],
    ["another sheet's name", "='A1'!B2", 1, 0, "='A2'!B3", 2, 0],
    ["another number", "=B2*1", 1, 0, "=B3*2", 2, 0],
  ] as const)("differs for %s", (_, one, row, column, other, atRow, atColumn) => {
    expect(shapeOf(other, atRow, atColumn)).not.toBe(shapeOf(one, row, column));
  });

  test.each(["=SUM(B:B)", "=SUM($1:2)", "=Table1[Score]", "=RATE12*2", "=weight", "=@B2", "plain", "=B2#"])(
    "is not known of %s: something of it may depend on the cell in another way",
    (formula) => expect(shapeOf(formula, 1, 1)).toBeNull(),
  );
});
