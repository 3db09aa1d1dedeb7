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
}
