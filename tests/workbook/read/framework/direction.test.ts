import { readDirection } from "../../../../src/workbook/read/framework/direction";

const higher = [1, 2, "1", "+", "+1", "Higher is better", "HIGHER", "positive", "Up", "higher-is-better"];
const lower = [-1, -2, "-1", "-", "Lower is better", "LOWER", "negative", "Down", "less is better"];

describe("readDirection", () => {
  test.each(higher)("takes %p as higher is better", (value) => {
    expect(readDirection(value)).toBe(1);
  });

  test.each(lower)("takes %p as lower is better", (value) => {
    expect(readDirection(value)).toBe(-1);
  });

  test.each([null, 0, true, "", "yes", "better", "lots", "nice", { error: "#N/A" }])(
    "takes %p as no direction",
    (value) => {
      expect(readDirection(value)).toBeNull();
    },
  );

  test("the words for lower, and only they, begin with -, l, n or d, as the report's formulas expect", () => {
    const begins = (value: unknown) => /^[-lnd]/i.test(String(value));
    expect(lower.every(begins)).toBe(true);
    expect(higher.some(begins)).toBe(false);
  });
});
