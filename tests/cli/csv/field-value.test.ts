import { fieldText, fieldValue, isFigure } from "../../../src/cli/csv/field-value";

describe("fieldValue(field)", () => {
  test.each([
    ["1.5", 1.5],
    ["-2e3", -2000],
    ["1e5", 100000],
    ["1E5", 100000],
    [".5", 0.5],
    ["-.5", -0.5],
    ["+5", 5],
    ["+.5", 0.5],
    ["5.", 5],
    [" 7 ", 7],
    ["0", 0],
    ["0.123456789012345678", 0.12345678901234568],
    ["123456789012345", 123456789012345],
  ])("reads %s as a number", (field, number) => expect(fieldValue(field)).toBe(number));

  test.each([
    "007",
    "01001",
    "-007",
    "1,5",
    "1 000",
    "45%",
    "n/a",
    "=1+1",
    ".",
    "+",
    "-",
    "1e",
    "1e999",
    "1234567890123456",
    "+1234567890123456",
    "0x10",
    "1.2.3",
    "Infinity",
    "NaN",
  ])("leaves %s as text", (field) => expect(fieldValue(field)).toBe(field));

  test("makes a blank cell of a blank field", () => {
    expect(["", "  ", "\t"].map(fieldValue)).toEqual([null, null, null]);
  });
});

test("fieldText(field) keeps a year of a header as text", () => {
  expect([" 2015 ", ""].map(fieldText)).toEqual(["2015", null]);
});

test.each([
  ["1,234.5", true],
  ["-3", true],
  ["45%", true],
  ["1 000", true],
  ["ALD", false],
  ["2020-01-01", false],
  ["", false],
  ["-", false],
])("isFigure(%j) is %s", (field, is) => expect(isFigure(field)).toBe(is));
