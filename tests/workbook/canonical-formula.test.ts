import { canonicalFormula } from "../../src/workbook/canonical-formula";

test.each([
  ["prefixes of newer functions", "=_xlfn.STDEV.S(A1:A3)", "=STDEV.S(A1:A3)"],
  ["the other prefix", "=_xlfn._xlws.SORT(A1:A3)", "=SORT(A1:A3)"],
  ["white space", "=IF( A1 > 2 ,\n 1, 0)", "=IF(A1>2,1,0)"],
  ["capitals", "=sum($a$1:b2)", "=SUM($A$1:B2)"],
  ["quotes of sheet names", "='Scores'!A1+Normalised!B2", "=Scores!A1+'Normalised'!B2"],
  ["how a figure is written", "=A1+1E-9*0.50", "=A1+0.000000001*.5"],
  ["TRUE as a function", "=IF(TRUE(),1,FALSE())", "=IF(TRUE,1,FALSE)"],
  ["a missing sign", "A1", "=A1"],
])("formulas are the same whatever %s", (_, one, other) => {
  expect(canonicalFormula(one)).toBe(canonicalFormula(other));
});

test.each([
  ["texts", '=IF(A1="Yes","a b",1)', '=IF(A1="yes","ab",1)'],
  ["figures", "=A1+1E-9", "=A1+1E-8"],
  ["cells", "=$A$1", "=$A$2"],
  ["dollars", "=$A$1", "=$A1"],
  ["sheets", "='My data'!A1", "=Mydata!A1"],
  ["digits in names", "=A10+LOG10(2)", "=A1+LOG10(2)"],
  ["quoted figures in texts", '="1.0"', '="1"'],
])("formulas differ by %s", (_, one, other) => {
  expect(canonicalFormula(one)).not.toBe(canonicalFormula(other));
});
