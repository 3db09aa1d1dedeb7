import { defaultMethod, type Model } from "../../engine";
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
  offered.reduce<readonly SettingLine[]>(
    (lines, one) => withLine(lines, model, one),
    methodInWords(model.method).flatMap(([title, words]) => {
      const setting = settings.find((known) => known.title === title) ?? generalOf(title);
      return setting === undefined ? [] : [{ title, setting, words }];
    }),
  );

/** A setting that has no row in the words of a method without it, and that the tab offers. */
interface OfferedSetting {
  readonly id: Setting["id"];
  /** The line after which its own stands. */
  readonly after: Setting["id"];
  readonly isOffered?: (model: Partial<Model>) => boolean;
}

const offered: readonly OfferedSetting[] = [
  { id: "screeningZeros", after: "screening" },
  { id: "transformation", after: "treatment" },
  { id: "classes", after: "aggregation" },
  {
    id: "unitWeights",
    after: "group",
    isOffered: ({ denominators = [], context = [] }) => denominators.length + context.length > 0,
  },
  { id: "scaleTime", after: "unitWeights", isOffered: ({ panel = null }) => panel !== null },
];

function withLine(
  lines: readonly SettingLine[],
  { method, ...model }: Pick<Model, "method"> & Partial<Model>,
  { id, after, isOffered = () => true }: OfferedSetting,
): readonly SettingLine[] {
  const setting = settings.find((known) => known.id === id);
  if (setting === undefined || lines.some(({ title }) => title === setting.title) || !isOffered(model))
    return lines;
  const general = lines.findLastIndex((line) => line.setting.id === after);
  const place = general < 0 ? lines.findLastIndex((line) => line.setting.id === "group") : general;
  return lines.toSpliced(place + 1, 0, { title: setting.title, setting, words: setting.words(method) });
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
