import { shiftFormula } from "../../../src/file/read/shift-formula";

test.each([
  ["A1+B2", "C2+D3"],
  ["SUM(A1:$B$2)", "SUM(C2:$B$2)"],
  ["$A1+A$1", "$A2+C$1"],
  ["Sheet1!A1+'My data'!A1", "Sheet1!C2+'My data'!C2"],
  ["'A1'!B1", "'A1'!D2"],
  ['"A1"&A1', '"A1"&C2'],
  ["SUM(A:B)+SUM($A:B)", "SUM(C:D)+SUM($A:D)"],
  ["SUM(1:2)+SUM($1:2)", "SUM(2:3)+SUM($1:3)"],
  ["LOG10(A1)+ATAN2(B1,C1)", "LOG10(C2)+ATAN2(D2,E2)"],
  ["Table1[A1]+Table1[[#All],[B2]]", "Table1[A1]+Table1[[#All],[B2]]"],
  ["Rate2020*A1+tax_A1+A1.x", "Rate2020*C2+tax_A1+A1.x"],
  ["[1]Sheet1!A1", "[1]Sheet1!C2"],
  ["_xlfn.STDEV.S(A1:A3)", "_xlfn.STDEV.S(C2:C4)"],
  ["1.5E3+A1", "1.5E3+C2"],
])(
  "shiftFormula moves the relative references of %p one row down and two columns right",
  (formula, moved) => {
    expect(shiftFormula(formula, 1, 2)).toBe(moved);
  },
);

test("shiftFormula turns references that leave the sheet into #REF!", () => {
  expect(shiftFormula("A1+$A2", -1, -1)).toBe("#REF!+$A1");
  expect(shiftFormula("SUM(A:B)", 0, -1)).toBe("SUM(#REF!)");
});
