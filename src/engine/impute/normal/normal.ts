/** A multivariate normal distribution of standardised indicators. */
export interface Normal {
  readonly mean: Float64Array;
  /** Rows of the covariance matrix. */
  readonly covariance: readonly Float64Array[];
}
