import type { ClassRule, ScoreClass } from "../model/choice";
import { reaches } from "./reaches";

/**
 * The class of a score: the last one whose limit it reaches; null below the first, and without a score.
 *
 * @example classOf({ node: null, classes: [{ name: "silver", from: 51, colour: null }] }, 60)?.name // "silver"
 */
export function classOf({ classes }: ClassRule, score: number): ScoreClass | null {
  return classes.findLast(({ from }) => reaches(score, from)) ?? null;
}
