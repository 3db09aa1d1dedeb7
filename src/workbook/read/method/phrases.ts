import { methodInSpanish } from "../words/es-method";
import { settingTitles } from "../words/setting-titles";
import { valuePhrases } from "../words/value-phrases";
import type { Setting, SettingId } from "./setting";

/** A spelling, and the words of the Method table for the same thing. */
export interface Phrase {
  readonly spelt: string;
  readonly english: string;
}

/** The name of a setting in another language. */
export interface TitlePhrase extends Phrase {
  readonly id: SettingId;
}

/** Other spellings of a setting's values, the longest first. A value that may be any text has none. */
export function phrasesOf({ id, values }: Pick<Setting, "id" | "values">): readonly Phrase[] {
  const found = known.get(id) ?? allPhrases(id, values);
  known.set(id, found);
  return found;
}

/** Made once for each id: settings of single indicators, levels and nodes have the same values. */
const known = new Map<SettingId, readonly Phrase[]>();

const allPhrases = (id: SettingId, values: Setting["values"]): readonly Phrase[] =>
  values
    .filter(({ isDescription }) => !isDescription)
    .flatMap(({ id: value, name: english }) => {
      const spanish = methodInSpanish[id].values[value]?.name;
      const others = valuePhrases[id][value] ?? [];
      return [...(spanish === undefined ? [] : [spanish]), ...others].map((spelt) => ({ spelt, english }));
    })
    .sort((a, b) => b.spelt.length - a.spelt.length);

const ids = Object.keys(settingTitles) as readonly SettingId[]; // keys of a record of that type

/** Names of settings in other languages, the longest first. */
export const titlePhrases: readonly TitlePhrase[] = ids
  .flatMap((id) => {
    const { title: english, others } = settingTitles[id];
    return [methodInSpanish[id].title, ...others].map((spelt) => ({ spelt, english, id }));
  })
  .sort((a, b) => b.spelt.length - a.spelt.length);
