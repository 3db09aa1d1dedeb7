import { need } from "../at";
import { extent, mean, median } from "../statistics";
import { grouped } from "./grouped";
import { krippendorff, type RaterAgreement, type RatingScale } from "./krippendorff";
import { placeOf } from "./place";

/** One rater's level of one unit on one item (an indicator), by their codes. */
export interface Rating {
  readonly unit: string;
  readonly item: string;
  readonly rater: string;
  /** NaN where the rater gave none. */
  readonly level: number;
}

/** The levels that the raters gave a unit on an item, summarised. */
export interface RatingLevel {
  readonly unit: string;
  readonly item: string;
  /** Number of raters who gave a level, at least one. */
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  /** The lowest and the highest level given. */
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * The level of each unit on each item, over its raters: one row for every pair of unit and item that has a level, items
 * in the order in which they first appear, the units of an item likewise. Missing levels (NaN) are left out.
 *
 * @example ratingLevels([{ unit: "A", item: "x", rater: "r", level: 2 }, { unit: "A", item: "x", rater: "s", level: 5 }])[0]?.mean // 3.5
 */
export const ratingLevels = (ratings: readonly Rating[]): readonly RatingLevel[] =>
  [...grouped(given(ratings), ({ item }) => item)].flatMap(([item, ofItem]) =>
    [...grouped(ofItem, ({ unit }) => unit)].map(([unit, own]): RatingLevel => {
      const levels = Float64Array.from(own, ({ level }) => level);
      return { unit, item, n: levels.length, mean: mean(levels), median: median(levels), ...extent(levels) };
    }),
  );

/** How far raters agree on the units of an item. */
export interface ItemAgreement extends RaterAgreement {
  /** Null for all items together: each pair of unit and item is rated on its own. */
  readonly item: string | null;
}

/**
 * Krippendorff's alpha and the share of exact agreement of each item over its units, in the order in which they first
 * appear, and of all items together at the end. See `krippendorff` for the scales.
 *
 * @throws when a rater gives one unit two levels on one item
 * @example
 * raterAgreement(ratings, "ordinal").at(-1)?.alpha; // 0.79
 */
export function raterAgreement(ratings: readonly Rating[], scale: RatingScale): readonly ItemAgreement[] {
  const known = given(ratings);
  const byItem = [...grouped(known, ({ item }) => item)].map(([item, own]): ItemAgreement => ({
    item,
    ...krippendorff(columnsOf(own), scale),
  }));
  return [...byItem, { item: null, ...krippendorff(columnsOf(known), scale) }];
}

/** One column per rater, one entry per pair of unit and item. */
function columnsOf(ratings: readonly Rating[]): readonly Float64Array[] {
  const places = new Map([...grouped(ratings, placeOf).keys()].map((place, k) => [place, k]));
  return [...grouped(ratings, ({ rater }) => rater)].map(([rater, own]) => {
    const column = new Float64Array(places.size).fill(NaN);
    for (const rating of own) {
      const k = need(places, placeOf(rating));
      if (!Number.isNaN(column[k]))
        throw new Error(`${rater} rates ${rating.unit} on ${rating.item} more than once.`);
      column[k] = rating.level;
    }
    return column;
  });
}

const given = (ratings: readonly Rating[]): readonly Rating[] =>
  ratings.filter(({ level }) => !Number.isNaN(level));
