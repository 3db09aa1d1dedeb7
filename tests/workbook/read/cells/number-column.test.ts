import type { CellValue } from "../../../../src/workbook/cells";
import { readNumberColumn } from "../../../../src/workbook/read/cells/number-column";

const column = (
  values: readonly CellValue[],
  formats: readonly string[] = [],
  hints: readonly number[] = [],
) =>
  readNumberColumn(
    values.map((value, row) => ({
      at: { sheet: "Data", row, column: 2 },
      value,
      format: formats[row] ?? "General",
    })),
    "X",
    hints,
  );
const values = (...parameters: Parameters<typeof column>) => [...column(...parameters).values];
const codes = (...parameters: Parameters<typeof column>) =>
  column(...parameters).problems.map(({ code }) => code);

describe("readNumberColumn", () => {
  test("keeps numbers, and counts what is missing or unusable as missing", () => {
    expect(values([1, null, "n/a", true, "x", { error: "#REF!" }, 2])).toEqual([
      1,
      NaN,
      NaN,
      NaN,
      NaN,
      NaN,
      2,
    ]);
  });

  test("reports each unusable cell with its place and content", () => {
    const { problems } = column([1, "abc", { error: "#DIV/0!" }]);
    expect(problems).toEqual([
      {
        code: "cell-text",
        severity: "error",
        cell: { sheet: "Data", row: 1, column: 2 },
        details: { found: "abc", title: "X" },
      },
      {
        code: "cell-error",
        severity: "error",
        cell: { sheet: "Data", row: 2, column: 2 },
        details: { found: "#DIV/0!", title: "X" },
      },
    ]);
  });

  test("reports numbers stored as text once for the column and records how each was read", () => {
    const read = column([1, "2.5", "1,234.5"]);
    expect([...read.values]).toEqual([1, 2.5, 1234.5]);
    expect(read.problems).toMatchObject([
      { code: "number-as-text", severity: "warning", details: { cells: "C2, C3" } },
    ]);
    expect(read.textNumbers).toEqual({
      C2: { decimal: ".", group: ",", factor: 1 },
      C3: { decimal: ".", group: ",", factor: 1 },
    });
  });

  test("decides between thousands and decimals by the separators of the other texts", () => {
    expect(values(["1,234", "2,5"])).toEqual([1.234, 2.5]);
    expect(values(["1,234", "2,000.5"])).toEqual([1234, 2000.5]);
    expect(values(["1.234", "7.5"])).toEqual([1.234, 7.5]);
    expect(values(["1.234", "1.234.567"])).toEqual([1234, 1234567]);
  });

  test("decides between thousands and decimals by the size of the other figures", () => {
    expect(values(["1,234", 900, 1500, 2100])[0]).toBe(1234);
    expect(values(["1,234", 0.9, 1.5, 2.1])[0]).toBe(1.234);
  });

  test("leaves a text missing, with a problem, when nothing decides", () => {
    expect(values(["1,234", "5,678"])).toEqual([NaN, NaN]);
    expect(codes(["1,234", "5,678"])).toEqual(["number-ambiguous", "number-ambiguous"]);
    expect(codes(["1,234", "2.5", "3,5"])).toContain("number-ambiguous");
  });

  test("reads 45% as 0.45 beside shares and percent formats, as 45 beside figures to 100", () => {
    expect(values(["45%", 0.3, 1.2])[0]).toBe(0.45);
    expect(values(["45%", 0.3], ["General", "0%"])[0]).toBe(0.45);
    expect(values(["45%", 30, 62])[0]).toBe(45);
    expect(column(["45%", 30]).textNumbers["C1"]).toEqual({ decimal: ".", group: ",", factor: 100 });
  });

  test("where all are percentages in text, goalposts and target tell the scale", () => {
    expect(values(["45%", "50%"])).toEqual([0.45, 0.5]);
    expect(values(["45%", "50%"], [], [0, 100])).toEqual([45, 50]);
    expect(values(["45%", "50%"], [], [0, 1])).toEqual([0.45, 0.5]);
  });

  test("names the cells that a worksheet takes for numbers and the model does not", () => {
    expect(column([45000, 1e200, true, "x"], ["dd/mm/yyyy"]).unusable).toEqual(["C1", "C2", "C3"]);
  });

  test("reports a repeated text once, and limits the list of one problem", () => {
    expect(column([1, 2, ...Array<string>(100).fill("<5")]).problems).toMatchObject([
      { code: "text-repeated", cell: { row: 2 }, details: { count: "100", found: "<5" } },
    ]);
    const { problems } = column(Array.from({ length: 100 }, (_, i) => `abc ${i}`));
    expect(problems).toHaveLength(6);
    expect(problems.at(-1)).toMatchObject({
      code: "cells-more",
      details: { count: "95", same: "cell-text" },
    });
  });

  test("shows figures with the digits that a person needs", () => {
    const { problems } = column([45000.123456789, "12,500000000001"], ["dd/mm/yyyy"]);
    expect(problems).toMatchObject([
      { code: "number-as-text", details: { found: "12,500000000001", figure: "12.5" } },
      { code: "cell-date", details: { found: "45000.1" } },
    ]);
  });

  describe("units in the cells", () => {
    test("the same down a column is its unit", () => {
      const read = column(["53.3 years", "61 years", 70.2, "1 year", null]);
      expect([...read.values]).toEqual([53.3, 61, 70.2, 1, NaN]);
      expect(read.unit).toBe("years");
      expect(read.textNumbers["C1"]).toEqual({ decimal: ".", group: ",", factor: 1, without: [" years"] });
      expect(read.problems.map(({ code }) => code)).toEqual(["number-as-text"]);
    });

    test("another unit among them is an error, and no number", () => {
      const read = column(["53.3 years", "61 years", "70.2 years", "5.1 months"]);
      expect([...read.values]).toEqual([53.3, 61, 70.2, NaN]);
      expect(read.problems.at(-1)).toMatchObject({
        code: "cell-unit",
        severity: "error",
        details: { found: "5.1 months", unit: "years" },
      });
    });

    test("one among plain figures may be another than theirs", () => {
      const values = [53.3, 61, 70.2, 58, "5.1 months"];
      expect(codes(values)).toEqual(["cell-text"]);
      expect(column(values).unit).toBe("");
    });

    test("one that the header names is theirs", () => {
      const placed = [53.3, 61, "70.2 years"].map((value, row) => ({
        at: { sheet: "Data", row, column: 2 },
        value,
        format: "General",
      }));
      expect([...readNumberColumn(placed, "Life expectancy (years)").values]).toEqual([53.3, 61, 70.2]);
      expect([...readNumberColumn(placed, "Life expectancy (months)").values]).toEqual([53.3, 61, NaN]);
    });

    test("currencies stand before the number", () => {
      expect(values(["$ 1,200", "$ 950", "$ 2,345.50"])).toEqual([1200, 950, 2345.5]);
    });
  });
});
