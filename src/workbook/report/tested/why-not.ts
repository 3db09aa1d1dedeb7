import type { VariedPart } from "../../tests";
import type { Context } from "../context/context";

/** Why a part that was asked for did not vary. */
export function whyNot({ words }: Context, reason: NonNullable<VariedPart["notVaried"]>): string {
  const { testing } = words;
  return {
    "one-alternative": testing.oneAlternative,
    "no-gaps": testing.noGaps,
    "no-goalposts": testing.noGoalposts,
    "no-ratings": testing.noRatings,
    "no-siblings": testing.noSiblings,
  }[reason];
}
