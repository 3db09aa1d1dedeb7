import type { TestedPart } from "../../tests";
import { methodWords } from "../../spanish";
import type { Language } from "../../language";
import type { ReportWords } from "../words";

/** The words in which tests are described. */
export interface TestWords {
  readonly language: Language;
  readonly words: Pick<ReportWords, "testing">;
}

type PartWords = "leaveOneOut" | Exclude<TestedPart, "leave-one-out">;

/** A part of a test in the language of the report. */
export const partName = ({ words: { testing } }: TestWords, part: TestedPart): string => {
  const key: PartWords = part === "leave-one-out" ? "leaveOneOut" : part;
  const names: Pick<ReportWords["testing"], PartWords> = testing;
  return names[key];
};

/** Settings of the Method, by the part of a test that varies them. */
const settingOfPart: Readonly<Partial<Record<TestedPart, string>>> = {
  weights: "Weights",
  weighting: "Weights",
  imputation: "Imputation",
  treatment: "Outliers",
  normalisation: "Normalisation",
  aggregation: "Aggregation",
};

/** A choice of a part, which is in the words of the Method, in the language of the report. */
export function choiceInWords(
  { language }: Pick<TestWords, "language">,
  part: TestedPart,
  words: string,
): string {
  const setting = settingOfPart[part];
  if (setting === undefined) return words;
  if (part === "weights" && words === "participants")
    return methodWords(language).value("Test weights", words);
  // An aggregation by level or node has several: "geometric; level 3: arithmetic".
  return words
    .split("; ")
    .map((one) => {
      const [, where = "", value = one] = /^(.+: )?(.+)$/.exec(one) ?? [];
      const named = language === "es" ? where.replace(/^level /, "nivel ") : where;
      return `${named}${methodWords(language).value(setting, value)}`;
    })
    .join("; ");
}
