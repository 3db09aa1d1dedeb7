import { defaultTestSettings, type TestSettings } from "../../test-settings";
import { settingsOfTests, testSettingOf } from "./settings-of-tests";

/**
 * The settings of a test with their values, in the words and the order of the Method table.
 *
 * @example testWordsInEnglish(defaultTestSettings)[0] // ["Test runs", "1000"]
 */
export const testWordsInEnglish = (
  settings: TestSettings,
): readonly (readonly [title: string, words: string])[] =>
  settingsOfTests
    .filter(({ id }) => id !== "tests")
    .map(({ title, words }) => [title, words(settings)] as const);

/**
 * The settings that such rows state, in any of the languages; what they do not state has its default. Null where a row is not
 * understood to the last word: a record that was changed by hand is not read as another one.
 */
export function testSettingsFromWords(
  rows: readonly (readonly [title: string, words: string])[],
): TestSettings | null {
  let settings: TestSettings = defaultTestSettings;
  for (const [title, words] of rows) {
    const read = testSettingOf(title)?.read(words, null);
    if (read === undefined || read.tests !== undefined || read.problems.length > 0) return null;
    settings = { ...settings, ...read.change };
  }
  return settings;
}
