/** Severity of a rater: above 0 gives lower levels than others to the same performance. In logits, with the mean of the raters at 0. */
export interface RaterSeverity {
  readonly rater: string;
  /** NaN where it cannot be found: all ratings at one end of the scale, no rating, or no other rater to compare with. */
  readonly severity: number;
  readonly standardError: number;
  /** Mean squares of standardised residuals, weighted by information (infit) or not (outfit): 1 is as the model expects. */
  readonly infit: number;
  readonly outfit: number;
  /** Number of ratings used. */
  readonly ratings: number;
  /** Number of the group of connected raters, from 0: severities of two groups cannot be compared. NaN where it has no severity because its ratings are at one end. */
  readonly group: number;
}

/**
 * A many-facet rating scale model: the log odds of a level against the one below are measure of the unit - difficulty of the item -
 * severity of the rater - threshold of the level, in logits.
 */
export interface SeverityModel {
  /** In the order in which they first appear in the ratings; so are items and units. */
  readonly raters: readonly RaterSeverity[];
  /** Difficulty by item code, with mean 0; NaN where all its ratings are at one end of the scale. */
  readonly items: readonly {
    readonly item: string;
    readonly difficulty: number;
    readonly standardError: number;
  }[];
  /** Measure by unit code; NaN where all its ratings are at one end of the scale. */
  readonly units: readonly {
    readonly unit: string;
    readonly measure: number;
    readonly standardError: number;
  }[];
  /** The levels that were given, the lowest first, and the threshold of each but the first; they sum to 0. */
  readonly levels: Float64Array;
  readonly thresholds: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
  /** Number of groups of raters whose severities can be compared: 1 where all are connected. */
  readonly groups: number;
}
