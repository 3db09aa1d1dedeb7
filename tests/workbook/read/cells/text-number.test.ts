import { interpretations } from "../../../../src/workbook/read/cells/text-number";

const values = (text: string) => interpretations(text).map(({ value }) => value);

describe("interpretations", () => {
  test.each([
    ["12", 12],
    ["-12.5", -12.5],
    ["+3", 3],
    [".5", 0.5],
    ["0.123", 0.123],
    ["1.5e3", 1500],
    ["2E-3", 0.002],
    ["1,234.56", 1234.56],
    ["1.234,56", 1234.56],
    ["1 234", 1234],
    ["1\u00a0234,5", 1234.5],
    ["1\u202f234.5", 1234.5],
    ["1'234.5", 1234.5],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["12,5", 12.5],
    ["0,123", 0.123],
    ["1234,567", 1234.567],
    [" 7 ", 7],
    ["45%", 0.45],
    ["45,5 %", 0.455],
  ])("reads %p in one way: %p", (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  test("gives both ways of a text that may have thousands or decimals", () => {
    expect(interpretations("1,234")).toEqual([
      { value: 1234, decimal: ".", group: ",", percent: false, separated: true },
      { value: 1.234, decimal: ",", group: ".", percent: false, separated: true },
    ]);
    expect(values("-12.345")).toEqual([-12.345, -12345]);
  });

  test.each(["", "abc", "1 2", "12,34,56", "1.2.3", "1,23,456", "--5", "5%%", "0x10", "1/2", "12\u00a0"])(
    "reads %p in no way",
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );

  test("the separators are those with which a worksheet's NUMBERVALUE reads the text", () => {
    expect(interpretations("1.234,5")).toEqual([
      { value: 1234.5, decimal: ",", group: ".", percent: false, separated: true },
    ]);
  });
});
