import { en } from "./en";
import { es } from "./es";
import { formatsOf, type Formats } from "./formats";
import type { Language } from "../../workbook/language";
import type { Translate } from "./text";
import { translateWith } from "./translate";

export type { Language };

/** How the pane speaks: the language of its texts, and numbers and dates as the user's locale writes them. */
export interface Speech extends Formats {
  readonly language: Language;
  readonly locale: string;
  readonly t: Translate;
}

const catalogues = { en, es };

/** Texts in Spanish for every Spanish locale, in English for all others; an unknown locale counts as en-US. */
export function speechFor(wanted: string): Speech {
  const locale = supported(wanted) ? wanted : "en-US";
  const language = /^es\b/i.test(locale) ? "es" : "en";
  return {
    language,
    locale,
    t: translateWith(catalogues[language], language === "en" && !/^en\b/i.test(locale) ? "en-US" : locale),
    ...formatsOf(locale),
  };
}

function supported(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
