import { flatText } from "../../../../src/workbook/report/formulas/flat-text";

test.each(["", "a", "=IF(ISNUMBER(Values!$D10),1,0)", "\u0001\u0002", "\u{1F600}"])(
  "flatText(%j) is the same text",
  (text) => expect(flatText(text)).toBe(text),
);

test("flatText(text) of a text that was put together is the same text", () => {
  const parts = Array.from({ length: 50 }, (_, k) => `IF(A${k},`);
  const joined = parts.reduce((text, part) => text + part, "=");
  expect(flatText(joined)).toBe(`=${parts.join("")}`);
});
