import type { VariedPart } from "../../tests";
import { said } from "../words";
import { choiceInWords, type TestWords } from "./part-words";
import { whyNot } from "./why-not";

/** How an alternative is written; the words of the Method in the language of the report where it is absent. */
type Written = (words: string) => string;

/** What the index itself has; a step that it lacks is named. */
export function referenceText(
  spoken: TestWords,
  { part, reference, inReference }: VariedPart,
  written: Written = (words) => choiceInWords(spoken, part, words),
): string {
  const { testing } = spoken.words;
  if (part === "leave-one-out") return testing.nothingLeftOut;
  const words = part === "goalposts" || part === "raters" ? testing.fixed : written(reference);
  return inReference ? words : said(testing.notInIndex, { reference: words });
}

/** What a part varied between, or why it did not vary. */
export function alternativesText(
  spoken: TestWords,
  { part, alternatives, notVaried }: VariedPart,
  written: Written = (words) => choiceInWords(spoken, part, words),
): string {
  const { testing } = spoken.words;
  if (notVaried !== null) return whyNot(spoken, notVaried);
  const spread = alternatives[0] ?? "";
  switch (part) {
    case "weights":
      if (spread === "participants") return testing.participants;
      return said(testing.eachWeight, { spread });
    case "goalposts":
      return said(testing.eachGoalpost, { spread });
    case "leave-one-out":
      return testing.oneLeftOut;
    case "raters":
      return testing.ratersDrawn;
    default:
      return said(testing.eachAsLikely, { list: alternatives.map(written).join("; ") });
  }
}
