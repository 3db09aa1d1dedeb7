import type { Language } from "../../language";
import { methodInSpanish } from "../words/es-method";
import { settingTitles } from "../words/setting-titles";
import { valuePhrases } from "../words/value-phrases";
import { type Setting, valueOf } from "./setting";
import { squeezed } from "./words";

const names: Readonly<Record<Language, string>> = { en: "English", es: "Spanish" };

const meanings: Readonly<Record<Language, string>> = {
  en: "The report is written in English.",
  es: "The report is written in Spanish.",
};

/** Codes of languages and countries, which are read like the names. */
const codes: Readonly<Record<Language, readonly string[]>> = {
  en: ["en", "eng", "enus", "engb"],
  es: ["es", "spa", "eses", "esmx"],
};

const known = Object.keys(names) as readonly Language[]; // keys of a record of that type

/**
 * The language that words name; null when a report cannot be written in it.
 *
 * @example languageOf("Español") // "es"
 */
export function languageOf(words: string): Language | null {
  const wanted = squeezed(words);
  return known.find((language) => spellings(language).some((one) => squeezed(one) === wanted)) ?? null;
}

const spellings = (language: Language): readonly string[] => [
  names[language],
  methodInSpanish.language.values[language]?.name ?? "",
  ...codes[language],
  ...(valuePhrases.language[language] ?? []),
];

/** The word for it in the Method table. */
export const languageName = (language: Language): string => names[language];

/**
 * The language of the report's sheets. Scores do not depend on it, so it is not in `Method`: `set` returns the method
 * unchanged. The reading has the language in its source.
 */
export const languageSetting: Setting = {
  id: "language",
  title: settingTitles.language.title,
  aliases: ["reportlanguage", "languageofthereport"],
  values: known.map((language) => valueOf(language, meanings[language], { name: names[language] })),
  set: (method, words) => (languageOf(words) === null ? null : method),
  words: () => names.en,
};
