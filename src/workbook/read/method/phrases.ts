import { methodInSpanish } from "../words/es-method";
import { settingTitles } from "../words/setting-titles";
import { valuePhrases } from "../words/value-phrases";

/** A way to write something, and the words of the Method table that it stands for. */
export interface Phrase {
  readonly spelt: string;
  readonly english: string;
}

/** Values that are no phrase: any text may stand there. */
const anyText = ["a unit's code", "a column of labels in the data"];

/** A value without the figures, or the name, that may be written after it: "min-max 0-100" is "min-max". */
export const withoutFigures = (value: string): string =>
  value.replace(/ a unit's code$| de un código$/, "").replace(/ -?\d.*$/, "");

/** The setting that a title names, without the level, node or indicator after it. */
const baseTitle = (title: string): string =>
  Object.keys(methodInSpanish).find((known) => title === known || title.startsWith(`${known} `)) ?? title;

/** The values of a setting in other words than the Method's, the longest first. */
export const phrasesOf = (title: string): readonly Phrase[] => phrases.get(baseTitle(title)) ?? [];

const phrases: ReadonlyMap<string, readonly Phrase[]> = new Map(
  Object.keys(methodInSpanish).map((title) => [title, allPhrases(title)]),
);

function allPhrases(title: string): readonly Phrase[] {
  const spanish = Object.entries(methodInSpanish[title]?.values ?? {})
    .filter(([known]) => !anyText.includes(known))
    .map(([known, { name }]) => ({ spelt: withoutFigures(name), english: withoutFigures(known) }));
  const others = Object.entries(valuePhrases[title] ?? {}).flatMap(([english, spellings]) =>
    spellings.map((spelt) => ({ spelt, english })),
  );
  return [...spanish, ...others].sort((a, b) => b.spelt.length - a.spelt.length);
}

/** Names of settings in other languages, the longest first. */
export const titlePhrases: readonly Phrase[] = Object.entries(methodInSpanish)
  .flatMap(([english, { title }]) =>
    [title, ...(settingTitles[english] ?? [])].map((spelt) => ({ spelt, english })),
  )
  .sort((a, b) => b.spelt.length - a.spelt.length);
