import { problemOf } from "../../../src/workbook/problems";
import { figureText, readable } from "../../../src/workbook/problems/figure-text";
import { evaluate, examplesOf } from "../../support/examples";

test("figureText shows the digits that a person needs", () => {
  expect([1 / 3, -353540.123456, 1e21 / 7, 1234567, 0, NaN].map(figureText)).toEqual([
    "0.333333",
    "-353540",
    "142857000000000000000",
    "1234567",
    "0",
    "NaN",
  ]);
});

test.each(examplesOf("src/workbook/problems/figure-text.ts"))("$expression is $result", (example) => {
  expect(evaluate(example.expression, { figureText })).toBe(evaluate(example.result, {}));
});

test("readable leaves codes, whole numbers and short figures alone", () => {
  const details = {
    code: "137218000123456789",
    value: "12.5",
    share: "0.6333",
    known: "A 0.33333333333333331",
  };
  expect(readable(details)).toEqual(details);
  expect(readable({ value: "0.30000000000000004" })).toEqual({ value: "0.3" });
});

test("a message never shows a figure of seventeen digits", () => {
  const details = { node: "X", found: String(0.1 + 0.2) };
  const { message } = problemOf({ code: "scale-not-positive", severity: "warning", cell: null, details });
  expect(message).toContain("0.3;");
  expect(message).not.toMatch(/\d{10}/);
});
