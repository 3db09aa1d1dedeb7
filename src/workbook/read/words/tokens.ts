/**
 * The words of a header in lower case without accents, divided at spaces, punctuation, underscores and where a capital
 * follows a small letter. Digits stay with their letters.
 *
 * @example tokens("cc_iso3c") // ["cc", "iso3c"]
 * @example tokens("Nombre de la Comuna (2017)") // ["nombre", "de", "la", "comuna", "2017"]
 */
export const tokens = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(\p{Ll}\d?)(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}#%]+/u)
    .filter((token) => token !== "");

/** Tokens that only join others. */
const fillers = new Set([
  ...["of", "the", "and", "or", "a", "an", "by", "de", "del", "la", "el", "los", "las", "y", "o", "da", "do"],
  ...["das", "dos", "e", "ou", "du", "des", "le", "les", "et", "d", "l"],
]);

export const withoutFillers = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !fillers.has(word));

/** "1998", "2021". */
export const isYearWord = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** Without fillers and years. */
export const withoutYears = (words: readonly string[]): readonly string[] =>
  withoutFillers(words).filter((word) => !isYearWord(word));

/** Whether the tokens have the words of the phrase, in its order and together. A phrase is spelt like tokens: "limite inferior". */
export function holdsPhrase(words: readonly string[], phrase: string): boolean {
  const wanted = phrase.split(" ");
  return words.some((_, i) => wanted.every((word, k) => words[i + k] === word));
}

export const holdsAny = (words: readonly string[], phrases: readonly string[]): boolean =>
  phrases.some((phrase) => holdsPhrase(words, phrase));

/** Whether the tokens are exactly the phrase. */
export const isPhrase = (words: readonly string[], phrases: readonly string[]): boolean =>
  phrases.includes(words.join(" "));
