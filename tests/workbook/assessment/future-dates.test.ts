import { type AssessmentTables, futureDates } from "../../../src/workbook/assessment";

const place = { sheet: "Log", table: null, headerRow: 0, lastRow: 9, columns: { date: 4 } };
const rows = (dates: readonly string[]) => dates.map((date, k) => ({ row: k + 1, date }));

/** Tables with these dates; of rows only the date is looked at. */
const tables = (ratings: readonly string[], evidence: readonly string[] = []): AssessmentTables =>
  ({
    ...{ ratings: rows(ratings), ratingsPlace: place, agreed: [], agreedPlace: null },
    ...{ evidence: rows(evidence), evidencePlace: place },
  }) as unknown as AssessmentTables;

test("days and years after today are named with their first cell; tomorrow, this year and words are not", () => {
  const found = futureDates(
    tables(["2026-11-28", "2026-11-29", "spring 2030", "", "2026-11-30", "2031-01-01"], ["2026", "2027"]),
    "2026-11-28",
  );
  expect(found).toEqual([
    { table: "Ratings", cell: { sheet: "Log", row: 5, column: 4 }, found: "2026-11-30", count: 2 },
    { table: "Evidence", cell: { sheet: "Log", row: 2, column: 4 }, found: "2027", count: 1 },
  ]);
  expect(futureDates(tables(["2026-12-31"]), "2026-12-31")).toEqual([]);
  expect(futureDates(tables(["2027-01-01"]), "2026-12-31")).toEqual([]);
});

test("a table without a column of dates has none", () => {
  const { ratings } = tables(["2099-01-01"]);
  expect(
    futureDates({ ...tables([]), ratings, ratingsPlace: { ...place, columns: {} } }, "2026-11-28"),
  ).toEqual([]);
});
