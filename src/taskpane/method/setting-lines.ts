import { defaultMethod, type Method, type Model } from "../../engine";
import type { Language } from "../../workbook/language";
import {
  type KnownValue,
  languageName,
  languageSetting,
  methodInWords,
  settings,
  type Setting,
  unitCode,
} from "../../workbook/read";

/** One line of the Method table as the tab shows it. */
export interface SettingLine {
  /** As the Method table has it: "Aggregation level 3". */
  readonly title: string;
  /** The setting with the known values; "Aggregation" for that of a level or a node. */
  readonly setting: Setting;
  /** The value in words. */
  readonly words: string;
}

/** Every setting with its value, those of single levels and nodes after the general one. */
export const settingLines = (model: Pick<Model, "method"> & Partial<Model>): readonly SettingLine[] =>
  withClasses(
    withUnitWeights(
      withTransformation(
        methodInWords(model.method).flatMap(([title, words]) => {
          const setting = settings.find((known) => known.title === title) ?? generalOf(title);
          return setting === undefined ? [] : [{ title, setting, words }];
        }),
        model.method,
      ),
      model,
    ),
    model.method,
  );

/** A method without classes of every index has no row for them: their line stands before that of the ranks. */
function withClasses(lines: readonly SettingLine[], method: Method): readonly SettingLine[] {
  const setting = settings.find(({ id }) => id === "classes");
  const isThere = lines.some(({ title }) => title === setting?.title);
  if (setting === undefined || isThere) return lines;
  const ranks = lines.findIndex((line) => line.setting.id === "ranks");
  return lines.toSpliced(ranks, 0, { title: setting.title, setting, words: setting.words(method) });
}

/** A method without unit weights has no row for them: where there is a column for them, their line stands after the group's. */
function withUnitWeights(
  lines: readonly SettingLine[],
  { method, denominators = [], context = [] }: Pick<Model, "method"> & Partial<Model>,
): readonly SettingLine[] {
  const setting = settings.find(({ id }) => id === "unitWeights");
  const isThere = lines.some((line) => line.setting === setting);
  if (setting === undefined || isThere || denominators.length + context.length === 0) return lines;
  const group = lines.findIndex((line) => line.setting.id === "group");
  return lines.toSpliced(group + 1, 0, { title: setting.title, setting, words: setting.words(method) });
}

/** A method without a transformation has no row for it: its line stands before that of the normalisation. */
function withTransformation(lines: readonly SettingLine[], method: Method): readonly SettingLine[] {
  const setting = settings.find(({ id }) => id === "transformation");
  const isThere = lines.some(({ title }) => title === setting?.title);
  if (setting === undefined || isThere) return lines;
  const next = lines.findIndex((line) => line.setting === setting || line.setting.id === "normalisation");
  return lines.toSpliced(next, 0, { title: setting.title, setting, words: setting.words(method) });
}

/** The line of the report's language, which is not part of the method. */
export const languageLine = (language: Language): SettingLine => ({
  title: languageSetting.title,
  setting: languageSetting,
  words: languageName(language),
});

const generalOf = (title: string): Setting | undefined =>
  settings.find((known) => title.startsWith(`${known.title} `));

/** Whether a known value takes figures: it has some by default, or is read with one after it. */
export function takesFigures(setting: Pick<Setting, "set" | "words">, { words }: KnownValue): boolean {
  if (/\d/.test(words) || words.endsWith(` ${unitCode}`)) return true;
  const [plain, figured] = [words, `${words} 1`].map((value) => setting.set(defaultMethod, value));
  if (!plain || !figured) return false;
  return setting.words(plain) !== setting.words(figured);
}
