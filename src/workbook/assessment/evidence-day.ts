/**
 * The last day that the date of a document can mean: of a year, its 31 December. "" for a text that is no date.
 *
 * @example lastDayOf("2024") // "2024-12-31"
 * @example lastDayOf("2024-05-31") // "2024-05-31"
 * @example lastDayOf("spring") // ""
 */
export function lastDayOf(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-12-31`;
  if (/^\d{4}-\d{2}$/.test(date)) return `${date}-31`;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : "";
}

/**
 * Whether a document of a day is older than a number of years on another day, both as `lastDayOf` returns them. What has no
 * date is not old.
 *
 * @example isOlderThan("2022-06-01", 3, "2026-01-01") // true
 */
export function isOlderThan(day: string, years: number, on: string): boolean {
  if (day === "" || on === "") return false;
  const before = Number(on.slice(0, 4)) - years;
  // Whole years are taken off the year; part of a year in days.
  const limit = new Date(Date.UTC(Math.floor(before), Number(on.slice(5, 7)) - 1, Number(on.slice(8, 10))));
  limit.setUTCDate(limit.getUTCDate() + Math.round((before - Math.floor(before)) * 365.25));
  return day < limit.toISOString().slice(0, 10);
}
