import type { Choice } from "../../engine";
import { type TestedStage, testedStages, wordsOfChoice } from "../../workbook/read";
import type { TestedPart } from "../../workbook/tests";

/** The stages among the parts. */
const stages: Readonly<Partial<Record<TestedPart, TestedStage>>> = testedStages;

/** An alternative of a part in the words of the Method; the code of an indicator as it is. */
export function alternativeWords(part: TestedPart, alternative: Choice | string): string {
  if (typeof alternative === "string") return alternative;
  return wordsOfChoice(stages[part]?.registry ?? {}, alternative);
}
