import type { PlanCell } from "../../plan";
import { methodWords } from "../../spanish";
import { testWords, type TestSettings } from "../../tests";
import { text, type Context } from "../context/context";

/** The settings of a test in words, as `testSettingsFromWords` reads them back: title and value. */
export function settingRows({ language }: Context, settings: TestSettings): readonly (readonly PlanCell[])[] {
  const { title, value } = methodWords(language);
  return testWords(settings).map(([name, words]) => [
    text(title(name), "label"),
    text(value(name, words), "label"),
  ]);
}
