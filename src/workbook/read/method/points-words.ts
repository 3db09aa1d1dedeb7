/** Words of gates, bonus, malus and classes in the languages that the Method is read in; the first is English. */
export const pointsWords = {
  atLeast: ["at least", ">=", "≥", "al menos", "como mínimo", "como minimo", "au moins", "pelo menos"],
  atMost: [
    "at most",
    "<=",
    "≤",
    "como máximo",
    "como maximo",
    "a lo sumo",
    "au plus",
    "no máximo",
    "no maximo",
  ],
  else: ["else", "otherwise", "si no", "sino", "sinon", "senão", "senao"],
  missingFails: ["missing fails", "ausente no cumple", "absent échoue", "ausente não cumpre"],
  missingPasses: ["missing passes", "ausente cumple", "absent passe", "ausente cumpre"],
  per: ["per", "por", "par"],
  from: ["from", "desde", "a partir de", "à partir de", "dès"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** One of these words, as a part of a regular expression; the longest first. */
export const oneOfWords = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+"))
    .join("|");

/** A number as people write it, with a decimal point or comma. */
export const figure = "[-+−]?\\d+(?:[.,]\\d+)?(?:e[-+]?\\d+)?";

export const numberOf = (text: string): number => Number(text.replace("−", "-").replace(",", "."));

/** The parts between semicolons; an empty part at the end does not count. */
export const partsOf = (words: string): readonly string[] =>
  words
    .split(";")
    .map((part) => part.trim())
    .filter((part, k, all) => part !== "" || k < all.length - 1);

/** Words that take away what is there. */
export const isNone = (words: string): boolean =>
  /^(none|no|off|nothing|ningun[ao]?s?|aucune?|nenhum[a]?)$/i.test(
    words.trim().normalize("NFD").replace(/\p{M}/gu, ""),
  );
