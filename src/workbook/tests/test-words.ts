import type { Language } from "../language";
import { testWordsInEnglish } from "../read";
import { methodWords } from "../spanish";
import type { TestSettings } from "../test-settings";

/**
 * The settings of a test with their values, in the order of the Method table, in words that `testSettingsFromWords` reads back in
 * either language. The Method table itself has the English ones.
 */
export function testWords(
  settings: TestSettings,
  language: Language = "en",
): readonly (readonly [title: string, words: string])[] {
  const { title, value } = methodWords(language);
  return testWordsInEnglish(settings).map(([name, words]) => [title(name), value(name, words)] as const);
}
