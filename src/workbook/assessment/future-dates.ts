import type { AssessmentTables, TablePlace } from "./assessment-tables";
import type { CellRef } from "../cells";

/** Dates of a table that are after today: the first of them, and how many there are. */
export interface FutureDates {
  /** As messages name it. */
  readonly table: "Ratings" | "Agreed" | "Evidence";
  readonly cell: CellRef;
  /** A day, or the year of a document. */
  readonly found: string;
  readonly count: number;
}

/**
 * Dates of ratings, agreed levels and documents that are after today. A day more is left for those whose clock is ahead.
 *
 * @param today as "2026-11-28"; the reader has no clock
 */
export function futureDates(
  { ratings, ratingsPlace, agreed, agreedPlace, evidence, evidencePlace }: AssessmentTables,
  today: string,
): readonly FutureDates[] {
  const last = new Date(Date.parse(`${today}T00:00:00Z`) + millisecondsOfDay).toISOString().slice(0, 10);
  const of = (
    table: FutureDates["table"],
    rows: readonly { readonly row: number; readonly date: string }[],
    place: TablePlace<"date"> | null,
  ): readonly FutureDates[] => {
    const late = rows.filter(({ date }) => isAfter(date, last));
    const [first] = late;
    const column = place?.columns.date;
    if (first === undefined || place === null || column === undefined) return [];
    const cell = { sheet: place.sheet, row: first.row, column };
    return [{ table, cell, found: first.date, count: late.length }];
  };
  return [
    ...of("Ratings", ratings, ratingsPlace),
    ...of("Agreed", agreed, agreedPlace),
    ...of("Evidence", evidence, evidencePlace),
  ];
}

const millisecondsOfDay = 86_400_000;

/** Whether a day or a year is after a day; false for a text that is neither. */
const isAfter = (date: string, day: string): boolean =>
  /^\d{4}(?:-\d{2}-\d{2})?$/.test(date) && date > day.slice(0, date.length);
