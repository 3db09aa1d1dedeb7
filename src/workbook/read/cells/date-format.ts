/**
 * Whether a number format shows a date or a time. Parts that are text in Excel are ignored: quoted text, brackets (colours,
 * currencies, locales; but `[h]` is elapsed time), escaped and padding characters.
 *
 * @example isDateFormat("dd/mm/yyyy") // true
 * @example isDateFormat('0.0" days"') // false
 */
export function isDateFormat(format: string): boolean {
  if (format === "General") return false;
  if (/^\s*(general|standard)\s*$/i.test(format)) return false;
  if (/\[(h+|m+|s+)\]/i.test(format)) return true;
  const bare = format.replace(/"[^"]*"?|\[[^\]]*\]|\\.|_.|\*./g, "");
  return /[dyhs]/i.test(bare) || /m{1,5}/i.test(bare.replace(/[^a-z]/gi, " "));
}

/** Whether a number format shows its number as a percentage. */
export const isPercentFormat = (format: string): boolean => format.replace(/"[^"]*"?|\\./g, "").includes("%");

/** The date of an Excel day number, "2019-01-31"; null when it is no day. Day 25569 is 1 January 1970. */
export function dateOfSerial(value: number): string | null {
  const date = new Date((value - 25569) * 86_400_000);
  return value >= 1 && value < 2_958_466 ? date.toISOString().slice(0, 10) : null;
}
