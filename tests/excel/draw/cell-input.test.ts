import { cellInput, formulaInput, valueInput } from "../../../src/excel/draw/cell-input";

test.each([
  "=1+1",
  "+1",
  "-1",
  "@A1",
  "'quoted",
  "",
  " spaced ",
  "1/2",
  "5%",
  "1e5",
  "TRUE",
  "false",
  "#N/A",
  "May 5",
])("text that Excel might take for something else has an apostrophe before it: %j", (text) => {
  expect(valueInput(text)).toBe(`'${text}`);
});

test.each(["Città", "Delivery of services", "Index (score)", "true north"])(
  "plain text is written as it is: %j",
  (text) => {
    expect(valueInput(text)).toBe(text);
  },
);

test("blanks, errors, numbers and truth values are what Office.js takes for them", () => {
  expect([null, { error: "#N/A" }, 0.1, true].map(valueInput)).toEqual(["", "#N/A", 0.1, true]);
});

test("formulas lose the marks that only files have", () => {
  expect(formulaInput("=_xlfn.RANK.EQ(A1,_xlfn._xlws.SORT(B:B))")).toBe("=RANK.EQ(A1,SORT(B:B))");
});

test("a text in a formula that looks like a mark stays", () => {
  expect(formulaInput('=IF(A1="_xlfn.x",_xlfn.NUMBERVALUE("1"),"")')).toBe(
    '=IF(A1="_xlfn.x",NUMBERVALUE("1"),"")',
  );
});

test("a cell with a formula is its formula", () => {
  expect(cellInput({ value: 8, formula: "=_xlfn.RANK.EQ(A1,A:A)" })).toBe("=RANK.EQ(A1,A:A)");
  expect(cellInput({ value: "8" })).toBe("'8");
});
