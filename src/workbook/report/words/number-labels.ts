import type { ReportWords } from "./report-words";
import { said } from "./said";

/** The label of a method's number in words: "Outliers: points", or a whole one ("Screening: least share of indicators"). */
export function numberLabel({ numbers }: ReportWords, label: string): string {
  const whole = wordOf(numbers, label);
  if (whole !== null) return whole;
  const [stage = "", number = ""] = label.split(": ");
  return said(numbers.of, {
    stage: wordOf(numbers, stage) ?? stage,
    number: wordOf(numbers, number) ?? number,
  });
}

/** The header of a column of Parameters. */
export const columnHeader = (words: ReportWords, column: string): string =>
  wordOf(words.columns, column) ?? numberLabel(words, column);

const wordOf = (words: Readonly<Record<string, string>>, key: string): string | null =>
  Object.hasOwn(words, key) ? (words[key] ?? null) : null;
