import type { PlanCell } from "../../plan";
import { testSettingOf } from "../../read";
import { methodWords } from "../../spanish";
import { testWords, type TestSettings } from "../../tests";
import { text, type Context } from "../context/context";

/** The settings of a test in words, as `testSettingsFromWords` reads them back: title and value. */
export function settingRows({ language }: Context, settings: TestSettings): readonly (readonly PlanCell[])[] {
  const { title, value } = methodWords(language);
  return statedWords(settings).map(([name, words]) => [
    text(title(name), "label"),
    text(value(name, words), "label"),
  ]);
}

/** The words of a test as a report has them: that all weights are one input only where they are. */
export const statedWords = (settings: TestSettings): ReturnType<typeof testWords> =>
  testWords(settings).filter(
    ([title]) => settings.weightsTogether || testSettingOf(title)?.id !== "weightsTogether",
  );
