import {
  type KnownValue,
  knownValue,
  listedValues,
  limitSettingOf,
  listWords,
  methodInSpanish,
  pointsValueInSpanish,
  type Setting,
  settings,
  testInSpanish,
  type TestSetting,
  testSettingOf,
  unitCode,
  withSpanishSwitches,
} from "../read";
import type { Language } from "../language";

/** The settings of the Method table in the pane's language. The table itself is the same in every language. */
export interface MethodWords {
  /** Title of a setting; with the level, node or indicator that it is for: "Agregación nivel 3". */
  readonly title: (title: string) => string;
  /** A value: a known one, or one with the user's figures in it. */
  readonly value: (title: string, words: string) => string;
  /** What a known value does to the result. */
  readonly meaning: (setting: Setting, known: KnownValue) => string;
}

const english: MethodWords = {
  title: (title) => title,
  value: (_, words) => words,
  meaning: (_, { meaning }) => meaning,
};

/** Settings whose values are sentences of their own. */
const ofPoints: ReadonlySet<Setting["id"]> = new Set(["gates", "bonus", "malus", "classes"]);

/** The setting that a title begins with: "Aggregation level 3" is of Aggregation, "Outliers C1" of Outliers. */
const generalSetting = (title: string): Setting | undefined =>
  limitSettingOf(title) ??
  settings.find((known) => title === known.title) ??
  settings.find((known) => title.startsWith(`${known.title} `));

const spanish: MethodWords = {
  title: (title) => {
    const ofTest = testSettingOf(title);
    if (ofTest) return testInSpanish.title(ofTest.id);
    const general = generalSetting(title);
    if (general === undefined) return title;
    const own = title.slice(general.title.length).replace(/^ level /, " nivel ");
    return `${methodInSpanish[general.id].title}${own}`;
  },
  value: (title, words) => {
    const ofTest = testSettingOf(title);
    if (ofTest) return testValue(ofTest, words);
    const setting = generalSetting(title);
    const known =
      setting?.values.find((value) => value.words === words) ?? (setting && knownValue(setting, words));
    if (setting && ofPoints.has(setting.id) && known?.id !== "none") return pointsValueInSpanish(words);
    if (!setting || !known) return words;
    const name = methodInSpanish[setting.id].values[known.id]?.name ?? known.name;
    return `${name}${withSpanishSwitches(words.slice(known.name.length)).replace(` ${unitCode}`, " de un código")}`;
  },
  meaning: ({ id }, known) => methodInSpanish[id].values[known.id]?.meaning ?? known.meaning,
};

/** A value of a setting of tests: a word, a figure, or a list of values of a stage. */
function testValue({ stage }: TestSetting, words: string): string {
  const word = testInSpanish.word(words);
  if (word !== null || stage === null) return word ?? words;
  const list = listWords(listedValues(words).map((value) => spanish.value(stage, value)));
  return words.endsWith(";") ? `${list};` : list;
}

/** The words of the Method table in a language. */
export const methodWords = (language: Language): MethodWords => (language === "es" ? spanish : english);
