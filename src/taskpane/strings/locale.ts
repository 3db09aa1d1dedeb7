import type { Language } from "../../workbook/language";

/** Spanish for every Spanish locale, English for all others. */
export const languageOf = (wanted: string): Language =>
  /^es\b/i.test(supportedLocale(wanted)) ? "es" : "en";

/** The locale itself; en-US for one that the browser does not know. */
export const supportedLocale = (wanted: string): string => (isSupported(wanted) ? wanted : "en-US");

/** The locale of the numbers within sentences: English sentences have English numbers, also for a German user. */
export function sentenceLocale(wanted: string): string {
  const locale = supportedLocale(wanted);
  return languageOf(locale) === "en" && !/^en\b/i.test(locale) ? "en-US" : locale;
}

function isSupported(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
