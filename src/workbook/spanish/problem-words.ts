import type { Problem, ProblemSentence } from "../problem";
import { fill } from "../problems";
import type { ReasonKey } from "../read";
import { claimProblemsInSpanish } from "./es-claim-problems";
import { engineProblemsInSpanish } from "./es-engine-problems";
import { variantsInSpanish } from "./es-variants";
import type { ProblemInSpanish } from "./es-problem";
import { reasonsInSpanish } from "./es-reasons";
import { workbookProblemsInSpanish } from "./es-workbook-problems";
import type { Language } from "../language";

/** Every sentence of a problem in Spanish, by its key. */
export const problemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  ...workbookProblemsInSpanish,
  ...claimProblemsInSpanish,
  ...engineProblemsInSpanish,
  ...variantsInSpanish,
};

/** The message and the remedy of a problem in a language; in English when there is no translation. */
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

/** Translates the names of a sentence: the reason, and "and 3 more" at the end of a list. */
function namesInSpanish({ names }: ProblemSentence): ProblemSentence["names"] {
  const inWords = Object.entries(names).map(
    ([name, value]) => [name, value?.replace(/ and (\d+) more$/, " y $1 más")] as const,
  );
  const key = names["reasonKey"];
  if (key === undefined || !isReason(key)) return Object.fromEntries(inWords);
  const ofReason = inWords.map(([name, value]) => [name.replace(/^reason\./, ""), value] as const);
  return {
    ...Object.fromEntries(inWords),
    reason: fill(reasonsInSpanish[key], Object.fromEntries(ofReason)),
  };
}

const isReason = (key: string): key is ReasonKey => Object.hasOwn(reasonsInSpanish, key);
