import { betweenWords, levelWords } from "../words/setting-titles";
import { phrasesOf, titlePhrases, type Phrase } from "./phrases";
import { mayHaveOwn, takesAnyText, type Setting } from "./setting";
import { withEnglishSwitches } from "./switches";

/**
 * A value in the English words of the Method, when it begins with a phrase of another language; null otherwise. The text after
 * the phrase, such as figures or the code of a unit, stays as it was written; switches at its end are translated.
 *
 * @example englishValue(normalisation, "mín-máx 0 a 100") // "min-max 0 a 100"
 */
export function englishValue(setting: Setting, words: string): string | null {
  const found = begins(words, phrasesOf(setting));
  return found && `${found.phrase.english} ${withEnglishSwitches(found.rest)}`.trim();
}

/** The setting, with values in any of the languages. */
export const inAnyLanguage = (setting: Setting): Setting => ({
  ...setting,
  set: (method, words) => {
    const english = englishValue(setting, words);
    if (takesAnyText(setting)) {
      const isWhole = phrasesOf(setting).some((phrase) => phrase.english === english);
      return setting.set(method, isWhole && english !== null ? english : words);
    }
    return setting.set(method, words) ?? (english === null ? null : setting.set(method, english));
  },
});

/**
 * The English name of a setting that is written in another language; null for any other name.
 *
 * @example englishSetting("Agregación nivel 3") // "Aggregation level 3"
 */
export function englishSetting(name: string): string | null {
  const found = begins(name, titlePhrases);
  if (found === null) return null;
  const { rest, phrase } = found;
  const { english, id } = phrase;
  if (rest === "") return english;
  if (!mayHaveOwn(id)) return null;
  const words = rest.split(" ");
  while (words.length > 1 && betweenWords.includes(flat(words[0] ?? ""))) words.shift();
  const [first = "", ...others] = words;
  const isLevel = levelWords.includes(flat(first)) && others.length > 0;
  return [english, ...(isLevel ? ["level", ...others] : words)].join(" ");
}

/** The phrase that the text begins with, and the rest as it was written. */
function begins<Known extends Phrase>(
  text: string,
  phrases: readonly Known[],
): { readonly phrase: Known; readonly rest: string } | null {
  const written = text.normalize("NFC").replace(/\s+/g, " ").trim();
  const plain = flat(written);
  for (const phrase of phrases) {
    const match = patternOf(phrase).exec(plain);
    if (match) return { phrase, rest: written.slice(match[0].length).trim() };
  }
  return null;
}

/** What a text that begins with a phrase is like. Made once: a Method of many rows asks for each phrase again and again. */
function patternOf(phrase: Phrase): RegExp {
  const known = patterns.get(phrase);
  if (known !== undefined) return known;
  const words = flat(phrase.spelt)
    .split(/[ -]/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("[ -]?");
  const pattern = new RegExp(`^${words}(?![\\p{L}\\p{N}])`, "u");
  patterns.set(phrase, pattern);
  return pattern;
}

const patterns = new WeakMap<Phrase, RegExp>();

/** Lower case without accents, each character in its place. */
const flat = (text: string): string =>
  Array.from(text.normalize("NFC").replace(/[\u2019]/g, "'"), (character) => {
    const bare = character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    return bare.length === character.length ? bare : character;
  }).join("");
