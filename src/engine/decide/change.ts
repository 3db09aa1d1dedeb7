/** One value of one unit in place of what it has. */
export interface ValueChange {
  /** Position in `Model.units`. */
  readonly unit: number;
  /** Position in `Model.indicators`. */
  readonly indicator: number;
  /** On the scale of the denominated values, as a profile shows it; NaN: the value is missing. */
  readonly value: number;
}

/**
 * What happens to the scale when a value changes. `held`: each value is treated and normalised by the figures of the index as
 * it is (its minimum and maximum, its mean ...), so that the scores of the other units stay, and gains of an arithmetic index add
 * up. `moves`: the index is scored again from the changed table, as it would be next year.
 */
export type ScaleRule = "held" | "moves";
