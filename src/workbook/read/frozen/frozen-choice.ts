import type { Choice, Definition } from "../../../engine";
import { choiceFromWords } from "../method/choice-words";
import type { Setting } from "../method/setting";
import { settings } from "../method/settings";
import { englishValue } from "../method/translate";

/** A choice of the table in the words of the Method, in any of its languages; null for other words. */
export function frozenChoice<Name extends string>(
  registry: Readonly<Record<string, Definition<Name>>>,
  id: Setting["id"],
  words: string,
): Choice<Name> | null {
  const found = choiceFromWords(registry, words);
  const setting = settings.find((known) => known.id === id);
  if (found !== null || setting === undefined) return found;
  const english = englishValue(setting, words);
  return english === null ? null : choiceFromWords(registry, english);
}
