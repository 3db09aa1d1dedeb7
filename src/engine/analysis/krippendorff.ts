import { at, need } from "../at";
import { columnOf, type Values } from "../values";

/** What a difference between two ratings means. */
export type RatingScale = "nominal" | "ordinal" | "interval";

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
  const coincidences = coincidencesOf(items, values);
  const totals = coincidences.map((row) => row.reduce((total, x) => total + x, 0));
  const difference = differences(scale, values, totals);
  const n = totals.reduce((total, x) => total + x, 0);
  let observed = 0;
  let expected = 0;
  for (const [c, row] of coincidences.entries())
    for (const [k, count] of row.entries()) {
      observed += count * difference(c, k);
      expected += at(totals, c) * at(totals, k) * difference(c, k);
    }
  return {
    items: items.length,
    ratings: items.flat().length,
    alpha: expected === 0 ? NaN : 1 - ((n - 1) * observed) / expected,
    exact: items.filter((ratings) => new Set(ratings).size === 1).length / items.length,
  };
}

/** How often two values meet in an item, each item counted as many times as it has ratings. */
function coincidencesOf(items: readonly number[][], values: readonly number[]): readonly Float64Array[] {
  const position = new Map(values.map((value, c) => [value, c]));
  const counts = values.map(() => new Float64Array(values.length));
  const add = (first: number, second: number, share: number): void => {
    const [row, k] = [at(counts, need(position, first)), need(position, second)];
    row[k] = at(row, k) + share;
  };
  for (const ratings of items)
    ratings.forEach((first, a) => {
      ratings.forEach((second, b) => {
        if (a !== b) add(first, second, 1 / (ratings.length - 1));
      });
    });
  return counts;
}

function differences(scale: RatingScale, values: readonly number[], totals: readonly number[]) {
  const upTo = totals.map((total, c) => totals.slice(0, c).reduce((sum, x) => sum + x, 0) + total / 2);
  const metrics: Record<RatingScale, (c: number, k: number) => number> = {
    nominal: (c, k) => (c === k ? 0 : 1),
    // Middles of two groups lie as far apart as the ratings from one to the other, both ends by half.
    ordinal: (c, k) => (at(upTo, c) - at(upTo, k)) ** 2,
    interval: (c, k) => (at(values, c) - at(values, k)) ** 2,
  };
  return metrics[scale];
}
