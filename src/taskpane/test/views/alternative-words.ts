import { methodWords } from "../../../workbook/spanish";
import type { TestedPart } from "../../../workbook/tests";
import type { Speech } from "../../strings/speech";

/** Settings of the Method, by the part of a test that varies them. */
const settings: Partial<Readonly<Record<TestedPart, string>>> = {
  weighting: "Weights",
  imputation: "Imputation",
  treatment: "Outliers",
  normalisation: "Normalisation",
  aggregation: "Aggregation",
};

/** An alternative in the language of the pane: a test has the words of the Method, which are English. */
export function alternativeWords(
  part: TestedPart,
  words: string,
  { language }: Pick<Speech, "language">,
): string {
  const setting = settings[part];
  return setting === undefined ? words : methodWords(language).value(setting, words);
}
