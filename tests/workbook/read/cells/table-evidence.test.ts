import type { CellValue } from "../../../../src/workbook/cells";
import { columnOfCells } from "../../../../src/workbook/read/cells/column-cells";
import { surveyColumn } from "../../../../src/workbook/read/cells/column-survey";
import { readSurvey } from "../../../../src/workbook/read/cells/number-column";
import { tableEvidence } from "../../../../src/workbook/read/cells/table-evidence";

/** Each column as it is read beside the others. */
function table(columns: readonly (readonly CellValue[])[]) {
  const surveys = columns.map((values, column) =>
    surveyColumn(
      columnOfCells(
        values.map((value, row) => ({ at: { sheet: "Data", row, column }, value, format: "General" })),
      ),
    ),
  );
  const evidence = tableEvidence(surveys);
  return surveys.map((survey, i) => readSurvey(survey, `X${i}`, [], evidence));
}
const values = (...columns: readonly (readonly CellValue[])[]) =>
  table(columns).map((column) => [...column.values]);
const codes = (...columns: readonly (readonly CellValue[])[]) =>
  table(columns).flatMap(({ problems }) => problems.map(({ code }) => code));

describe("thousands and decimals, decided by the whole table", () => {
  const incomes = ["2,443", "66,771", "2,193"];

  test("a comma in every text of a column parts thousands where the table has decimal points", () => {
    expect(values(incomes, [0.31, 67.1, 12])[0]).toEqual([2443, 66771, 2193]);
    expect(codes(incomes, [0.31, 67.1, 12])).toEqual(["number-as-text"]);
  });

  test("also beside small figures that have none", () => {
    expect(values([...incomes, 60, 70, 80], [0.31, 67.1, 12])[0]).toEqual([2443, 66771, 2193, 60, 70, 80]);
  });

  test("where texts elsewhere have decimal commas it is one", () => {
    expect(values(incomes, ["0,31", "67,1", "12"])[0]).toEqual([2.443, 66.771, 2.193]);
  });

  test("a point parts thousands where texts elsewhere have decimal commas", () => {
    expect(values(["2.443", "66.771", "2.193"], ["0,31", "67,1", "12"])[0]).toEqual([2443, 66771, 2193]);
  });

  test("real decimals never become thousands", () => {
    expect(values(["0,381", "1,234", "2,345", "3,456"], [0.31, 67.1, 12])[0]).toEqual([
      0.381, 1.234, 2.345, 3.456,
    ]);
    expect(values(["1,5", "1,234", "2,345", "3,456"], [0.31, 67.1, 12])[0]).toEqual([
      1.5, 1.234, 2.345, 3.456,
    ]);
    expect(values([0.5, 1.1, 2.5, "1,234", "2,345", "3,456"], [0.31, 67.1, 12])[0]).toEqual([
      0.5, 1.1, 2.5, 1.234, 2.345, 3.456,
    ]);
  });

  test.each<[string, readonly CellValue[], readonly CellValue[]]>([
    ["nothing has a fraction", incomes, [1, 2, 3]],
    ["there are too few", incomes.slice(0, 2), [0.31, 67.1, 12]],
    ["points may part thousands too", ["2.443", "66.771", "2.193"], [0.31, 67.1, 12]],
    ["the texts elsewhere disagree", incomes, ["0,31", "0.31", 2.5]],
  ])("stays a problem where %s", (_, column, other) => {
    expect(new Set(codes(column, other))).toContain("number-ambiguous");
  });
});

describe("texts that mark a missing figure", () => {
  test("are repeated, in one column or in several", () => {
    const [first, second] = table([
      [1, 2, "not surveyed", "not surveyed", 3],
      [1, 2, "Not  surveyed", 4, 3],
    ]);
    expect(first?.marks).toMatchObject([{ mark: "not surveyed", count: 2, kind: "text", cell: { row: 2 } }]);
    expect(second?.marks).toMatchObject([{ count: 1, kind: "text", cell: { row: 2, column: 1 } }]);
    expect([first, second].flatMap((column) => column?.problems)).toEqual([]);
    expect(codes([1, "private", 3, 4], [1, 2, 3, "private"])).toEqual([]);
  });

  test("a single one stays an error", () => {
    expect(codes([1, 2, "not surveyed", 3])).toEqual(["cell-text"]);
  });

  test.each(["none", "zero", "ninguno", "<5", "high", "O", "5 or less"])(
    "%p says how much and is an error",
    (text) => {
      expect(codes([1, 2, 3, 4, text, text])).toEqual(["text-repeated"]);
    },
  );

  test("texts of a column of labels are no marks", () => {
    expect(codes(["good", "poor", "good", "poor", 1])).toEqual(["text-repeated", "text-repeated"]);
  });

  test("known marks are counted, blank cells are not", () => {
    const [column] = table([[1, "..", "n/a", "..", null, "", "s/d"]]);
    expect(column?.marks.map(({ mark, count, kind }) => [mark, count, kind])).toEqual([
      ["..", 2, "known"],
      ["n/a", 1, "known"],
      ["s/d", 1, "known"],
    ]);
    expect(column?.problems).toEqual([]);
  });
});

describe("numbers that mark a missing figure", () => {
  test("are missing in every column, and a worksheet must not use them", () => {
    const [shares, sizes, texts] = table([
      [20, 55, 80, -999, 40],
      [100, 5e6, 3000, 2000, -999],
      ["1.5", "2.5", "-999", "4.5", "3.5"],
    ]);
    expect(shares?.values[3]).toBeNaN();
    expect([shares?.unusable, sizes?.unusable, texts?.unusable]).toEqual([["A4"], ["B5"], ["C3"]]);
    expect(Object.keys(texts?.textNumbers ?? {})).toEqual(["C1", "C2", "C4", "C5"]);
    expect(sizes?.marks).toMatchObject([{ mark: "-999", count: 1, kind: "sentinel" }]);
  });
});
