import type { Choice, Definition, Method, OwnChoices } from "../../../engine";
import { settingTitles } from "../words/setting-titles";
import { choiceFromWords, wordsOfChoice } from "./choice-words";
import type { KnownValue, Setting } from "./setting";
import { squeezed } from "./words";

/** The stages of a method that are one choice from a registry. */
type ChoiceStage = "imputation" | "treatment" | "normalisation" | "weights";

/** The methods of a stage, by their names. */
type MethodsOf<Stage extends ChoiceStage> = Readonly<Record<string, Definition<Method[Stage]["method"]>>>;

/** Words that are read as "none", where the registry has that method. */
const nothing = new Set(["no", "off", "nothing", "false", ""]);

/** A setting whose values are the methods of a registry: a new method needs no line here. */
export const registrySetting = <Stage extends ChoiceStage>(
  id: Stage,
  aliases: readonly string[],
  methods: MethodsOf<Stage>,
): Setting => ({
  id,
  title: settingTitles[id].title,
  aliases,
  values: valuesOf(methods),
  set: (method, words) => {
    const choice = readChoice(methods, words);
    return choice && { ...method, [id]: choice };
  },
  words: (method) => wordsOfChoice(methods, method[id]),
});

/** A setting that an indicator can have a value of its own for. */
export interface IndicatorSetting extends Setting {
  readonly id: keyof OwnChoices | "transformation";
  /** The same setting for one indicator, by its code. */
  readonly ofIndicator: (code: string) => Setting;
}

/** A setting whose values are the methods of a registry, for all indicators and for single ones. */
export const indicatorSetting = <Stage extends keyof OwnChoices>(
  id: Stage,
  aliases: readonly string[],
  methods: MethodsOf<Stage>,
): IndicatorSetting => {
  const general = registrySetting(id, aliases, methods);
  const ofIndicator = (code: string): Setting => ({
    ...general,
    title: `${general.title} ${code}`,
    aliases: [],
    set: (method, words) => {
      const choice = readChoice(methods, words);
      const own = { ...method.byIndicator[id], ...(choice && { [code]: choice }) };
      return choice && { ...method, byIndicator: { ...method.byIndicator, [id]: own } };
    },
    words: (method) => wordsOfChoice(methods, method.byIndicator[id][code] ?? method[id]),
  });
  return { ...general, id, ofIndicator };
};

/** The methods of a registry in words with their default numbers, and what each does. */
export const valuesOf = (methods: Readonly<Record<string, Definition>>): readonly KnownValue[] =>
  Object.values(methods).map(({ method, summary, family }) => ({
    id: method,
    name: method,
    words: wordsOfChoice(methods, { method, parameters: {} }),
    meaning: summary,
    family,
    isDescription: false,
  }));

/** `choiceFromWords`, with "no" and "off" for a registry that has "none". */
export const readChoice = <Name extends string>(
  methods: Readonly<Record<string, Definition<Name>>>,
  words: string,
): Choice<Name> | null =>
  choiceFromWords(methods, methods["none"] && nothing.has(squeezed(words)) ? "none" : words);
