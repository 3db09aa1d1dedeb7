import {
  alternativesText,
  choiceInWords,
  partName,
  referenceText as referenceWords,
  type TestWords,
  whyNot as reasonText,
} from "../../workbook/report";
import type { TestedPart, VariedPart } from "../../workbook/tests";
import { sentenceText } from "../number-text";
import { codeLabel, type Subject } from "./subject";

/** The words of the report's sheets. */
const spoken = ({ language, testing }: Subject): TestWords => ({ language, words: { testing } });

/** What the parts of a test are called. */
export const partText = (subject: Subject, part: TestedPart): string => partName(spoken(subject), part);

/** An alternative in the language of the document: the test has the words of the Method, or the code of what is left out. */
export function alternativeText(subject: Subject, part: TestedPart, alternative: string): string {
  if (part === "leave-one-out") return codeLabel(subject, alternative);
  return sentenceText(choiceInWords(subject, part, alternative), subject.language, []);
}

const written =
  (subject: Subject, { part }: VariedPart) =>
  (words: string): string =>
    alternativeText(subject, part, words);

/** What the index itself has; a step that it lacks is named. */
export const referenceText = (subject: Subject, varied: VariedPart): string =>
  referenceWords(spoken(subject), varied, written(subject, varied));

/** What a part varied between, or why it did not vary. */
export const variedText = (subject: Subject, varied: VariedPart): string =>
  alternativesText(spoken(subject), varied, written(subject, varied));

/** Why a part that was asked for did not vary. */
export const whyNot = (subject: Subject, reason: NonNullable<VariedPart["notVaried"]>): string =>
  reasonText(spoken(subject), reason);
