import { defaultMethod, type Model } from "../../engine";
import type { Language } from "../../workbook/language";
import { languageName, languageSetting, methodInWords, settings, type Setting } from "../../workbook/read";

/** One line of the Method table as the tab shows it. */
export interface SettingLine {
  /** As the Method table has it: "Aggregation level 3". */
  readonly title: string;
  /** The setting that says which values there are; "Aggregation" for that of a level or a node. */
  readonly setting: Setting;
  /** The value in words. */
  readonly words: string;
}

/** Every setting with its value, those of single levels and nodes after the general one. */
export const settingLines = ({ method }: Pick<Model, "method">): readonly SettingLine[] =>
  methodInWords(method).flatMap(([title, words]) => {
    const setting = settings.find((known) => known.title === title) ?? generalOf(title);
    return setting === undefined ? [] : [{ title, setting, words }];
  });

/** The line of the report's language, which is no part of the method. */
export const languageLine = (language: Language): SettingLine => ({
  title: languageSetting.title,
  setting: languageSetting,
  words: languageName(language),
});

const generalOf = (title: string): Setting | undefined =>
  settings.find((known) => title.startsWith(`${known.title} `));

/**
 * The known value that words are a kind of: "min-max 1-10" is "min-max 0-100" with other figures. Null where there is
 * none: a unit's code as gap reference, a column as group.
 */
export function knownValue({ known }: Pick<Setting, "known">, words: string): string | null {
  const longestFirst = [...known].sort((a, b) => b.length - a.length);
  return longestFirst.find((value) => value === words || words.startsWith(withoutFigures(value))) ?? null;
}

/** What a known value has in the place of a unit's code. */
export const unitCode = "a unit's code";

const withoutFigures = (words: string): string => words.replace(` ${unitCode}`, "").replace(/ -?\d.*$/, "");

/** Whether a known value takes figures of the user's: the one that ends in a figure, or would with one put after it. */
export function takesFigures(setting: Pick<Setting, "set" | "words">, known: string): boolean {
  if (/\d/.test(known) || known.endsWith(` ${unitCode}`)) return true;
  const [plain, figured] = [known, `${known} 1`].map((words) => setting.set(defaultMethod, words));
  if (!plain || !figured) return false;
  return setting.words(plain) !== setting.words(figured);
}
