import type { Choice, Definition, Method, Registry } from "../../../engine";
import { choiceFromWords, wordsOfChoice } from "./choice-words";
import type { Setting } from "./setting";
import { squeezed } from "./words";

/** The stages of a method that are one choice from a registry. */
type ChoiceStage = "imputation" | "treatment" | "normalisation" | "weights";

/** Words for doing nothing, where a registry has a method "none". */
const nothing = new Set(["no", "off", "nothing", "false", ""]);

/** A setting whose values are the methods of a registry: a new method needs no line here. */
export const registrySetting = (
  title: string,
  aliases: readonly string[],
  stage: ChoiceStage,
  registry: Registry<Definition>,
): Setting => ({
  title,
  aliases,
  ...knownOf(registry),
  set: (method, words) => {
    const choice = readChoice(registry, words);
    return choice && { ...method, [stage]: choice };
  },
  words: (method: Method) => wordsOfChoice(registry, method[stage]),
});

/** Stages in which an indicator can have a choice of its own. */
export type OwnStage = "imputation" | "treatment" | "normalisation";

/** The same setting for one indicator, by its code. */
export const indicatorSetting = (
  title: string,
  stage: OwnStage,
  registry: Registry<Definition>,
  code: string,
): Setting => ({
  title: `${title} ${code}`,
  aliases: [],
  ...knownOf(registry),
  set: (method, words) => {
    const choice = readChoice(registry, words);
    const own = { ...method.byIndicator[stage], ...(choice && { [code]: choice }) };
    return choice && { ...method, byIndicator: { ...method.byIndicator, [stage]: own } };
  },
  words: (method) => wordsOfChoice(registry, method.byIndicator[stage][code] ?? method[stage]),
});

/** The methods of a registry in words with their numbers, and what each does. */
export function knownOf(registry: Registry<Definition>): Pick<Setting, "known" | "meanings"> {
  const definitions = Object.values(registry);
  const asDefault = ({ method }: Definition): Choice => ({ method, parameters: {} });
  return {
    known: definitions.map((definition) => wordsOfChoice(registry, asDefault(definition))),
    meanings: definitions.map(({ summary }) => summary),
  };
}

/** `choiceFromWords`, with "no" and "off" for a registry that has "none". */
export const readChoice = (registry: Registry<Definition>, words: string): Choice | null =>
  choiceFromWords(registry, registry["none"] && nothing.has(squeezed(words)) ? "none" : words);
