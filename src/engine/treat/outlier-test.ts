import { kurtosisOf, type Moments, moments, skewnessOf } from "../statistics";

/** `null`: the column has too few values, or too few distinct ones, for the test to be computed. */
export type OutlierVerdict = "passes" | "fails" | null;

export interface OutlierLimits {
  readonly skewness: number;
  readonly kurtosis: number;
}

/**
 * The usual test for outliers of composite indexes: a column fails when it is both skewed and heavy-tailed.
 *
 *     passes when |skewness| < limit or kurtosis < limit (both strict)
 *
 * Three values have no kurtosis: they pass by their skewness, or cannot be tested.
 *
 * Source: COINr's `check_SkewKurt`; the limits 2 and 3.5 are those of the JRC's COIN Tool.
 */
export const outlierTest = (column: Float64Array, limits: OutlierLimits): OutlierVerdict =>
  verdict(moments(column), limits);

/** The test on a column's moments. */
export function verdict(of: Moments, limits: OutlierLimits): OutlierVerdict {
  const skew = skewnessOf(of);
  const tails = kurtosisOf(of);
  if (Math.abs(skew) < limits.skewness || tails < limits.kurtosis) return "passes";
  return Number.isNaN(skew) || Number.isNaN(tails) ? null : "fails";
}
