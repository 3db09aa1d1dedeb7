/**
 * Whether a number format shows its number as a date or a time. Parts that are text to Excel are not looked at:
 * quoted text, brackets (colours, currencies, locales; but `[h]` is elapsed time), escaped and padding characters.
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
