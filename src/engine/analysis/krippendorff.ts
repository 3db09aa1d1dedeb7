import { at, need } from "../at";
import { coincidenceAlpha, type RatingScale } from "./coincidences";
import { columnOf, type Values } from "../values";

export type { RatingScale } from "./coincidences";

export interface RaterAgreement {
  /** Items that have two ratings or more, and the number of their ratings: only these are used. */
  readonly items: number;
  readonly ratings: number;
  /**
   * 1 is full agreement, 0 the agreement expected by chance, below 0 less than that; NaN where no disagreement is
   * possible.
   */
  readonly alpha: number;
  /** Share of these items to which all raters give the same rating, 0..1; NaN without items. */
  readonly exact: number;
}

/**
 * Agreement between raters: Krippendorff's alpha, for any number of raters and missing ratings, and the share of exact
 * agreement. `raters`: one column per rater, one entry per item, NaN for an item that the rater did not rate.
 *
 *     1 - (n - 1) sum o_ck d_ck / sum n_c n_k d_ck
 *
 * o are the coincidences of values within items, n_c their totals. The difference d of two values is 0 or 1 (nominal), the
 * square of c - k (interval), or the square of how many ratings lie from c to k, both ends by half (ordinal).
 *
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability.
 *
 * @throws when the columns differ in length
 * @example krippendorff([Float64Array.of(1, 2, 3), Float64Array.of(1, 2, 3)], "ordinal").alpha // 1
 */
export function krippendorff(columns: readonly Values[], scale: RatingScale): RaterAgreement {
  const raters = columns.map(columnOf);
  const length = raters[0]?.length ?? 0;
  if (raters.some((ratings) => ratings.length !== length))
    throw new Error("Raters have one value per item: columns differ in length.");
  const items = Array.from({ length }, (_, i) =>
    raters.map((ratings) => at(ratings, i)).filter((rating) => !Number.isNaN(rating)),
  ).filter((ratings) => ratings.length > 1);

  const values = [...new Set(items.flat())].sort((a, b) => a - b);
  return {
    items: items.length,
    ratings: items.flat().length,
    alpha: coincidenceAlpha(coincidencesOf(items, values), values, scale),
    exact: items.filter((ratings) => new Set(ratings).size === 1).length / items.length,
  };
}

/** How often two values meet in an item, each item counted as many times as it has ratings. */
function coincidencesOf(items: readonly number[][], values: readonly number[]): Float64Array {
  const position = new Map(values.map((value, c) => [value, c]));
  const counts = new Float64Array(values.length ** 2);
  for (const ratings of items)
    ratings.forEach((first, a) => {
      ratings.forEach((second, b) => {
        if (a === b) return;
        const place = need(position, first) * values.length + need(position, second);
        counts[place] = at(counts, place) + 1 / (ratings.length - 1);
      });
    });
  return counts;
}
