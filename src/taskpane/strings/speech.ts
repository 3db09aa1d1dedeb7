import type { Language } from "../../workbook/language";
import { formatsOf, type Formats } from "./formats";
import { languageOf, sentenceLocale, supportedLocale } from "./locale";
import { loadTexts } from "./load-texts";
import type { Texts, Translate, WorkbookWords } from "./text";
import { translateWith } from "./translate";

export type { Language };

/** The texts of the pane's language, and the numbers and dates of the user's locale. */
export interface Speech extends Formats, WorkbookWords {
  readonly language: Language;
  readonly locale: string;
  readonly t: Translate;
}

/** Speech of a locale in the texts of its language. */
export function speechWith({ catalogue, words }: Texts, wanted: string): Speech {
  const locale = supportedLocale(wanted);
  const language = languageOf(locale);
  const t = translateWith(catalogue, sentenceLocale(locale));
  return { language, locale, t, ...words, ...formatsOf(locale) };
}

/** Loads the texts of a locale's language. Rejects where their script does not load; can be called again then. */
export const loadSpeech = async (locale: string): Promise<Speech> =>
  speechWith(await loadTexts(languageOf(locale)), locale);
