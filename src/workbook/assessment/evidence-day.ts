/**
 * The last day that the date of a document can mean: of a year, its 31 December. "" for a text that is no date.
 *
 * @example lastDayOf("2024") // "2024-12-31"
 * @example lastDayOf("2024-05-31") // "2024-05-31"
 * @example lastDayOf("spring") // ""
 */
export function lastDayOf(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-12-31`;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : "";
}

/**
 * The number by which Excel knows a day of `lastDayOf`; NaN for "". Day 25569 is 1 January 1970.
 *
 * @example serialOf("1970-01-01") // 25569
 */
export const serialOf = (day: string): number =>
  day === "" ? NaN : Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25569;

/** Days of a year, on the average. */
export const daysOfYear = 365.25;

/**
 * Whether a document of a day is older than a number of years on another day, both as `lastDayOf` returns them. What has no
 * date is not old.
 *
 * @example isOlderThan("2022-06-01", 3, "2026-01-01") // true
 */
export const isOlderThan = (day: string, years: number, on: string): boolean =>
  serialOf(day) < serialOf(on) - years * daysOfYear;
