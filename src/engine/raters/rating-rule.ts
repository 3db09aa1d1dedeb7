/**
 * How a cell is made of its ratings. An agreed level counts before any of them. "agreed" is the word for just this; where nothing
 * is agreed it is the median. "adjusted": the level expected of a rater of mean severity.
 */
export type RatingSummary = "agreed" | "median" | "mean" | "least" | "adjusted";

/** What becomes of a cell whose raters differ by `limit` levels or more, and that has no agreed level. */
export type Disagreement = "use" | "warn" | "missing";

export interface RatingRule {
  readonly summary: RatingSummary;
  /** The fewest raters that a cell needs, 1 or more: with fewer, and without an agreed level, it is missing. */
  readonly raters: number;
  readonly disagreement: Disagreement;
  /** In levels; usually 2. */
  readonly limit: number;
}
