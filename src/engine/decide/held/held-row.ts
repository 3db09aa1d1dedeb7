/** A unit with some of its normalised scores replaced. */
export interface HeldRow {
  /** Position in `Model.units`. */
  readonly unit: number;
  /** Scores on the normalised scale by the position of their indicator; NaN: it is missing. */
  readonly scores: readonly HeldScore[];
}

export interface HeldScore {
  readonly indicator: number;
  readonly score: number;
  /**
   * The value that has this score, as divided by its denominator: gates, bonus and malus look at it. Left out: that of the
   * unit as it is.
   */
  readonly value?: number;
}

/** What gates, bonus and malus look at in rows that begin at a row of a list. */
export const valuesOfRows =
  (rows: readonly HeldRow[], begin = 0) =>
  (indicator: number, entry: number): number | undefined =>
    rows[begin + entry]?.scores.findLast((one) => one.indicator === indicator)?.value;
