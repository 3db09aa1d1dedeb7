import { markedNumber, unitKey } from "../../../../src/workbook/read/cells/marked-number";

describe("markedNumber", () => {
  test("says what is taken away before the rest is a number", () => {
    expect(markedNumber("53.3 years")).toMatchObject({ ways: [{ value: 53.3, without: [" years"] }] });
    expect(markedNumber("$ 1,200.5 (2019)")).toMatchObject({
      ways: [{ value: 1200.5, without: ["$ ", " (2019)"] }],
      unit: "$",
    });
  });

  test("keeps both ways of a number that may have thousands or decimals", () => {
    expect(markedNumber("1,234*")?.ways.map(({ value }) => value)).toEqual([1234, 1.234]);
  });

  test.each([
    "",
    "abc",
    "5-6 years",
    "1/3",
    "10:30",
    "12h30",
    "1e",
    "1.2.3 years",
    "12\u00a0.5",
    "(5) years",
  ])("is null for %p", (text) => {
    expect(markedNumber(text)).toBeNull();
  });

  test("is null where the part would also be taken out of the number", () => {
    expect(markedNumber("1 000 ")).toBeNull();
    expect(markedNumber("1\u00a0000\u00a0")?.ways[0]?.value).toBe(1000);
  });

  test("is quick with long texts", () => {
    const begin = performance.now();
    markedNumber(`1${" ".repeat(30_000)}x`);
    expect(performance.now() - begin).toBeLessThan(50);
  });

  test("unitKey forgets plural and case of words only", () => {
    expect([unitKey("Years"), unitKey("year")]).toEqual(["year", "year"]);
    expect(unitKey("M")).not.toBe(unitKey("m"));
  });
});

test.each([
  ["45.2 (43.1-47.3)", 45.2],
  ["45.2% [43.1%; 47.3%]", 0.452],
  ["12 (10 to 14)", 12],
  ["7 (6.5, 7.5)", 7],
])("the interval of an estimate is no part of it: %s", (text, value) => {
  expect(markedNumber(text)?.ways.map((way) => way.value)).toContain(value);
});

test.each(["43.1-47.3", "(43.1-47.3)", "about 45 (43-47)"])("%s is no estimate with its interval", (text) => {
  expect(markedNumber(text)).toBeNull();
});
