import { plain } from "../cells/text";
import { limitSettings } from "../limits/limit-settings";
import { nearest, type KnownWord } from "../words/nearest";
import { phrasesOf, titlePhrases } from "./phrases";
import { mayHaveOwn, takesAnyText, type Setting } from "./setting";
import { settingOf, settings } from "./settings";

/** The setting that was probably meant, and its spelling. */
export interface NearSetting {
  readonly setting: Setting;
  readonly suggestion: string;
}

export interface NearValue {
  /** In English words, which the setting reads. */
  readonly words: string;
  readonly suggestion: string;
}

const titles = knownWords([
  ...[...settings, ...limitSettings].flatMap(({ title, aliases }) =>
    [title, ...aliases].map((word) => ({ word, title })),
  ),
  ...titlePhrases.map(({ spelt, english }) => ({ word: spelt, title: english, spelt })),
]);
const ownTitles = knownWords(
  [
    ...settings.map(({ id, title }) => ({ id, word: title, title })),
    ...titlePhrases.map(({ id, spelt, english }) => ({ id, word: spelt, title: english, spelt })),
  ].filter(({ id }) => mayHaveOwn(id)),
);

/** The setting that an unknown name was probably meant to be: "Normalisaton", "Normalisaton C1". */
export function nearSetting(
  name: string,
  nodeCode: (text: string) => string | undefined,
): NearSetting | null {
  const whole = nearest(plain(name), titles);
  if (whole) return named(whole.thing, whole.spelt, nodeCode);
  const [first = "", ...others] = name.trim().split(/\s+/);
  const own = others.join(" ");
  const inEnglish = own.replace(/^(nivel|niveau) (?=\d)/i, "level ");
  const stage = own === "" ? null : nearest(plain(first), ownTitles);
  const isOwn = nodeCode(own) !== undefined || /^level \d/i.test(inEnglish);
  return stage && isOwn ? named(`${stage.thing} ${inEnglish}`, `${stage.spelt} ${own}`, nodeCode) : null;
}

function named(
  english: string,
  suggestion: string,
  nodeCode: (text: string) => string | undefined,
): NearSetting | null {
  const setting = settingOf(english, nodeCode);
  return setting && { setting, suggestion };
}

/** The value that unknown words were probably meant to be; figures after them stay: "aritmetic", "min-mxa 1-100". */
export function nearValue(setting: Setting, words: string): NearValue | null {
  if (takesAnyText(setting)) return null;
  const [, head = "", figures = ""] = /^(.*?)(\s*[-+]?\d.*)?$/s.exec(words.trim()) ?? [];
  const known = knownWords([
    ...setting.values.map(({ name }) => ({ word: name, title: name })),
    ...phrasesOf(setting).map(({ spelt, english }) => ({ word: spelt, title: english, spelt })),
  ]);
  const near = nearest(plain(head), known);
  return near && { words: `${near.thing}${figures}`, suggestion: `${near.spelt}${figures}` };
}

/** The same for a setting whose value may be a name of the data: one of the names, or a known value; "Regoin", "targte". */
export function nearAmong(setting: Setting, words: string, names: readonly string[]): NearValue | null {
  const near = nearest(
    plain(words),
    knownWords([
      ...setting.values
        .filter(({ isDescription }) => !isDescription)
        .map(({ name }) => ({ word: name, title: name })),
      ...phrasesOf(setting).map(({ spelt, english }) => ({ word: spelt, title: english, spelt })),
      ...names.map((name) => ({ word: name, title: name })),
    ]),
  );
  return near && { words: near.thing, suggestion: near.spelt };
}

/** Titles or values by their words as `plain` returns them; the spelling is the title where no other is given. */
function knownWords(
  words: readonly { readonly word: string; readonly title: string; readonly spelt?: string }[],
): ReadonlyMap<string, KnownWord<string>> {
  const known = new Map<string, KnownWord<string>>();
  for (const { word, title, spelt = title } of words)
    if (!known.has(plain(word))) known.set(plain(word), { thing: title, spelt });
  return known;
}
