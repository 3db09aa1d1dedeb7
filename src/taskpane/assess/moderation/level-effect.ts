import type { RatedCell, SettlingOutcome } from "../../../engine";
import type { Speech } from "../../strings/speech";

/** What a level would do to the unit, and who gave it: "Rank 5, score 61.2. Given by R1, R3." NaN: does not apply. */
export function levelEffect(
  level: number,
  { ratings }: RatedCell,
  outcomes: readonly SettlingOutcome[],
  decimals: number,
  { t, plain, number }: Pick<Speech, "t" | "plain" | "number">,
): string {
  const outcome = outcomes.find((one) => Object.is(one.level, level));
  const raters = ratings.filter((rating) => rating.level === level).map(({ rater }) => rater);
  return [
    outcome === undefined
      ? ""
      : t("levelEffect", { rank: plain(outcome.rank), score: number(outcome.score, decimals) }),
    raters.length === 0 ? "" : t("levelGivenBy", { list: raters.join(", ") }),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
