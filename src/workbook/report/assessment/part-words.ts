import type { TestedPart, VariedPart } from "../../tests";
import { choiceInWords, partName } from "../tested/part-words";
import type { Terms } from "./terms";

/** A part of a test as it stands in a sentence: "normalisation". */
const named = ({ context }: Terms, part: TestedPart): string => {
  const name = partName(context, part);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

/** An alternative with its part: "normalisation: z-score". */
export const changeName = (terms: Terms, part: TestedPart, alternative: string): string =>
  `${named(terms, part)}: ${choiceInWords(terms.context, part, alternative)}`;

/** What varied, with its alternatives: "normalisation (min-max 0-100, z-score)". */
export const variedName = (terms: Terms, { part, alternatives }: VariedPart): string => {
  const list = alternatives.map((one) => choiceInWords(terms.context, part, one)).join(", ");
  return list === "" || part === "leave-one-out" ? named(terms, part) : `${named(terms, part)} (${list})`;
};

/** What could not vary, with the reason: "imputation (nothing is missing)". */
export function notVariedName(terms: Terms, { part, notVaried }: VariedPart): string {
  const texts = terms.words.assessmentParts;
  const reasons: Readonly<Record<NonNullable<VariedPart["notVaried"]>, string>> = {
    "one-alternative": texts.oneAlternative,
    "no-gaps": texts.noGaps,
    "no-goalposts": texts.noGoalposts,
    "no-ratings": texts.noRatings,
    "no-siblings": texts.noSiblings,
    "no-participants": texts.noParticipants,
  };
  return notVaried === null ? named(terms, part) : `${named(terms, part)} (${reasons[notVaried]})`;
}

/** The name of a part without its alternatives. */
export const shortName = named;
