import type { Problem, ProblemSentence } from "../../workbook/problem";
import { fill } from "../../workbook/problems";
import { engineProblemsInSpanish, variantsInSpanish } from "./es-engine-problems";
import type { ProblemInSpanish } from "./es-problem";
import { workbookProblemsInSpanish } from "./es-workbook-problems";
import type { Language } from "./speech";

/** Every sentence of a problem in Spanish, by its key. */
export const problemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  ...workbookProblemsInSpanish,
  ...engineProblemsInSpanish,
  ...variantsInSpanish,
};

/** A problem's sentence and way out in the pane's language; in English where there is no other. */
export function problemWords(
  { message, remedy, sentence }: Problem,
  language: Language,
): Pick<Problem, "message" | "remedy"> {
  const spanish = language === "es" && sentence ? problemsInSpanish[sentence.key] : undefined;
  if (!spanish || !sentence) return { message, remedy };
  const names = namesInSpanish(sentence);
  return {
    message: fill(spanish.message, names, "no indicado"),
    remedy: fill(spanish.remedy, names, "no indicado"),
  };
}

/** Lists that were cut short say so in Spanish too. */
const namesInSpanish = ({ names }: ProblemSentence): ProblemSentence["names"] =>
  Object.fromEntries(
    Object.entries(names).map(([name, value]) => [name, value?.replace(/ and (\d+) more$/, " y $1 más")]),
  );
