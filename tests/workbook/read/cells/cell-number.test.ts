import type { CellValue } from "../../../../src/workbook/cells";
import { readNumberCell } from "../../../../src/workbook/read/cells/cell-number";

const read = (value: CellValue, format = "General") => readNumberCell(value, format);

describe("readNumberCell", () => {
  test.each([0, -3.5, 1e-300, 1e150, 45000])("reads the number %p as itself", (value) => {
    expect(read(value)).toEqual({ kind: "number", value });
  });

  test.each([
    null,
    "",
    "  ",
    "n/a",
    "N/A",
    "NA",
    "na",
    "n.a.",
    "..",
    "…",
    "-",
    "–",
    "—",
    ":",
    "missing",
    "\u00a0",
  ])("takes %p as missing", (value) => {
    expect(read(value)).toEqual({ kind: "missing" });
  });

  test("takes #N/A as missing and every other error value as a problem", () => {
    expect(read({ error: "#N/A" })).toEqual({ kind: "missing" });
    for (const error of ["#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!"])
      expect(read({ error })).toEqual({ kind: "unusable", code: "cell-error" });
  });

  test.each(["dd/mm/yyyy", "m/d/yy", "[$-809]d mmmm yyyy", "h:mm:ss", "[h]:mm", "mmm-yy", "yyyy"])(
    "refuses a number whose format %p makes it a date or time",
    (format) => {
      expect(read(45000, format)).toEqual({ kind: "unusable", code: "cell-date" });
    },
  );

  test.each([
    "General",
    "0.00",
    "#,##0",
    "0%",
    "0.0E+00",
    '0" days"',
    "[Red]-0.0",
    '_-* #,##0.00\\ "€"_-',
    "[$USD] 0",
  ])("reads a number whose format %p is no date", (format) => {
    expect(read(12.5, format)).toEqual({ kind: "number", value: 12.5 });
  });

  test.each(["2024-03-01", "01/03/2024", "1.3.2024", "2024-03-01T10:00"])(
    "refuses the date %p in text",
    (value) => {
      expect(read(value)).toEqual({ kind: "unusable", code: "cell-date" });
    },
  );

  test("refuses TRUE and FALSE", () => {
    expect([read(true), read(false)]).toEqual(Array(2).fill({ kind: "unusable", code: "cell-boolean" }));
  });

  test.each([
    ["12.3 (2019)", 12.3],
    ["12.3 (2018-2019)", 12.3],
    ["12.3 a", 12.3],
    ["12.3b", 12.3],
    ["12.3*", 12.3],
    ["12.3 1/", 12.3],
    ["12.3 a/", 12.3],
    ["12.3 [2]", 12.3],
    ["12.3¹", 12.3],
    ["1 234 (a) *", 1234],
    ["12\u00a0", 12],
    ["12\t", 12],
    ["\u22122.5", -2.5],
    ["\u20132.5 (2018\u20132019)", -2.5],
    ["12\n(2019)", 12],
    ["45 % (2019)", 0.45],
  ])("reads the number with a footnote mark %p", (value, figure) => {
    expect(read(value)).toMatchObject({ kind: "text", ways: [{ value: figure }] });
  });

  test.each([
    ["12 kg", 12, "kg"],
    ["12kg", 12, "kg"],
    ["€5", 5, "€"],
    ["$ 1,200.5", 1200.5, "$"],
    ["US$ 12", 12, "US$"],
    ["1 200 km2", 1200, "km2"],
    ["53.3\u00a0years (2019)", 53.3, "years"],
    ["45 % of GDP", 45, "% of GDP"],
  ])("leaves %p, a number with a unit, to the column", (value, figure, unit) => {
    expect(read(value)).toMatchObject({ kind: "measured", ways: [{ value: figure }], unit });
  });

  test.each(["s/d", "n.d.", "S.D.", "nd", "Sin datos", "no disponible", "sem dados", "no estimate"])(
    "takes %p as missing, as its language writes it",
    (value) => {
      expect(read(value)).toEqual({ kind: "missing" });
    },
  );

  test.each([
    "1st",
    "2nd",
    "3rd",
    "4th",
    "1º",
    "15A",
    "2019-20",
    "12 of the best Main Street houses",
    "9 4 x",
  ])("refuses %p, which is no measured number", (value) => {
    expect(read(value)).toEqual({ kind: "unusable", code: "cell-text" });
  });

  test.each(["about 5", "<5", "(5)", "1,2,3", "5-6", "twelve", "12\u00a0.5", "1e", "+"])(
    "refuses the text %p",
    (value) => {
      expect(read(value)).toEqual({ kind: "unusable", code: "cell-text" });
    },
  );

  test.each([1e151, -1e200, Infinity, NaN, "1e200"])("refuses %p, whose square is no number", (value) => {
    expect(read(value)).toEqual({ kind: "unusable", code: "cell-too-large" });
  });
});
