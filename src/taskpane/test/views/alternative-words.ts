import { methodWords } from "../../../workbook/spanish";
import type { TestedPart } from "../../../workbook/tests";
import type { Speech } from "../../strings/speech";
import { partSettings, settingOfTest } from "../form/part-settings";

/** An alternative in the language of the pane: a test has the words of the Method, which are English. */
export function alternativeWords(
  part: TestedPart,
  words: string,
  { language }: Pick<Speech, "language">,
): string {
  const { stage, title } = settingOfTest(partSettings[part]);
  return methodWords(language).value(stage ?? title, words);
}
