import type { Rating } from "../analysis/ratings";

/** The level that people agreed on for a unit on an item, by codes. */
export interface AgreedLevel {
  readonly unit: string;
  readonly item: string;
  /** NaN while it is open. */
  readonly level: number;
  /** Whether it is agreed that the item does not apply to the unit: then the cell is missing. */
  readonly isNotApplicable?: boolean;
}

/** Why a cell has no value: nobody rated it, all say that it does not apply, too few rated it, or they differ too much. */
export type NoLevel = "not rated" | "not applicable" | "few raters" | "disagreement";

/** What the ratings of a unit on an item come to. Levels are on the scale of the item, values on that of its scores. */
export interface RatedCell {
  readonly unit: string;
  readonly item: string;
  /** Those with a level, in the order of the raters. */
  readonly ratings: readonly Rating[];
  /** Number of raters who say that the item does not apply to the unit. */
  readonly notApplicable: number;
  /** NaN where nothing is agreed. */
  readonly agreed: number;
  /** The highest level less the lowest; NaN without ratings. */
  readonly spread: number;
  /** What the index uses; NaN where it is missing. */
  readonly value: number;
  /** Null where it has a value. */
  readonly missing: NoLevel | null;
}
