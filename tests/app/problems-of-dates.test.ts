import { problemsOfDates } from "../../src/app/problems-of-dates";
import { readSheets } from "../workbook/read/assessment/support";

test("dates after today are named by their first cell, whatever the clock of the machine says", () => {
  const reading = readSheets({
    Ratings: [
      ["Unit", "Indicator", "Rater", "Level", "Date"],
      ["A", "I1", "Ana", 3, "2026-11-20"],
      ["B", "I1", "Ana", 3, "2027-11-20"],
      ["C", "I1", "Ana", 4, "20/11/2027"],
    ],
  });
  if (!reading.read) throw new Error("It was not read.");
  const of = (now: string) =>
    problemsOfDates(reading.source, new Date(now)).map(({ code, severity, message }) => [
      code,
      severity,
      message,
    ]);
  expect(of("2026-11-28T12:00:00Z")).toEqual([
    ["date-in-future", "warning", "Ratings has a date after today at Ratings!E3: 2027-11-20, and 1 more."],
  ]);
  expect(of("2027-12-01T12:00:00Z")).toEqual([]);
});
