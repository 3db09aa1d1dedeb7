import type { Language } from "../../workbook/language";
import { first as en } from "./en/first";
import { first as es } from "./es/first";
import { languageOf, sentenceLocale } from "./locale";
import type { FirstKey, Translate } from "./text";
import { translateWith } from "./translate";

/** The texts that the pane has before those of its language have loaded. */
export interface FirstSpeech {
  readonly language: Language;
  readonly t: Translate<FirstKey>;
}

const catalogues = { en, es };

export function firstSpeech(wanted: string): FirstSpeech {
  const language = languageOf(wanted);
  return { language, t: translateWith(catalogues[language], sentenceLocale(wanted)) };
}
