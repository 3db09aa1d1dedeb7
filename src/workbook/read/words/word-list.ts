import { plain } from "../cells/text";
import type { KnownWord } from "./nearest";

/** The words for each thing as people write them, the most certain first. */
export type WordList<Thing extends string> = Readonly<Record<Thing, readonly string[]>>;

/** The words as `plain` returns them, which headers and cells are compared with. */
function plainWords<Thing extends string>(words: WordList<Thing>): WordList<Thing> {
  const found: Record<Thing, readonly string[]> = { ...words };
  for (const thing of thingsOf(words)) found[thing] = [...new Set(words[thing].map(plain))];
  return found;
}

/** The meaning of each word, by the word as `plain` returns it, with the spelling to suggest. */
export function meaningsOf<Thing extends string>(
  words: WordList<Thing>,
): ReadonlyMap<string, KnownWord<Thing>> {
  const meanings = new Map<string, KnownWord<Thing>>();
  for (const thing of thingsOf(words))
    for (const spelt of words[thing]) {
      const word = plain(spelt);
      if (!meanings.has(word)) meanings.set(word, { thing, spelt });
    }
  return meanings;
}

const thingsOf = <Thing extends string>(words: WordList<Thing>): readonly Thing[] =>
  Object.keys(words) as Thing[]; // keys of a record of its own type

/** A list of words in the two forms in which it is looked up, made once. */
export interface WordTable<Thing extends string> {
  /** The words of each thing as `plain` returns them. */
  readonly aliases: WordList<Thing>;
  readonly meanings: ReadonlyMap<string, KnownWord<Thing>>;
}

export const wordTable = <Thing extends string>(words: WordList<Thing>): WordTable<Thing> => ({
  aliases: plainWords(words),
  meanings: meaningsOf(words),
});
