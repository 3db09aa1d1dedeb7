import type { VariedPart } from "../../tests";
import type { TestWords } from "./part-words";

/** Why a part that was asked for did not vary. */
export function whyNot({ words }: TestWords, reason: NonNullable<VariedPart["notVaried"]>): string {
  const { testing } = words;
  return {
    "one-alternative": testing.oneAlternative,
    "no-gaps": testing.noGaps,
    "no-goalposts": testing.noGoalposts,
    "no-ratings": testing.noRatings,
    "no-siblings": testing.noSiblings,
    "no-participants": testing.noParticipants,
  }[reason];
}
