import { at } from "../../at";
import type { Results } from "../../results";
import { levelsInWords } from "./levels-in-words";

/** The values that an indicator can have, on the scale of the denominated values. */
export interface PossibleValues {
  /** The smallest and the largest value; both NaN where nothing states them. */
  readonly lower: number;
  readonly upper: number;
  /** Size of a level, counted from `lower`; NaN where the scale has no levels. */
  readonly level: number;
  /** Whether values between two levels are possible, as means of several raters are. */
  readonly between: boolean;
}

/** More levels than this are no scale of levels. */
const MOST_LEVELS = 11;

/**
 * The values that an indicator can have: between its goalposts, or those of the levels that its unit names ("level 1-5").
 * It has levels where the unit names them, and where both goalposts and every value are whole numbers, with 11 levels or
 * fewer between the goalposts. Where some unit has a value between two levels, such values are possible. Without goalposts
 * and levels any value is possible.
 *
 * @example possibleValues(results, 0) // { lower: 1, upper: 5, level: 1, between: true }
 */
export function possibleValues(
  { model, denominated }: Pick<Results, "model" | "denominated">,
  indicator: number,
): PossibleValues {
  const { unit, lower, upper } = at(model.indicators, indicator);
  const isWhole = at(denominated, indicator).every((x) => Number.isNaN(x) || Number.isInteger(x));
  const named = levelsInWords(unit);
  if (named !== null) {
    const [first, last] = named;
    const level = last - first < MOST_LEVELS ? 1 : NaN;
    return { lower: first, upper: last, level, between: Number.isNaN(level) || !isWhole };
  }
  if (!(lower < upper)) return { lower: NaN, upper: NaN, level: NaN, between: true };
  const few = upper - lower < MOST_LEVELS && Number.isInteger(lower) && Number.isInteger(upper);
  return { lower, upper, level: few && isWhole ? 1 : NaN, between: !(few && isWhole) };
}
