import { extent } from "../../statistics";
import type { OpenCell, SettlingOutcome } from "./moderation";

/** The range of what a cell can change. */
export function effectOf(
  outcomes: readonly SettlingOutcome[],
): Pick<OpenCell, "outcomes" | "ranks" | "scores"> {
  const ranks = extent(Float64Array.from(outcomes, ({ rank }) => rank));
  const scores = extent(Float64Array.from(outcomes, ({ score }) => score));
  return {
    outcomes,
    ranks: [ranks.minimum, ranks.maximum],
    scores: [scores.minimum, scores.maximum],
  };
}
