import { kurtosis, skewness } from "../statistics";

/** `null`: the column has too few values, or too few distinct ones, for the test to be computed. */
export type OutlierVerdict = "passes" | "fails" | null;

/**
 * The usual test for outliers of composite indexes: a column fails when it is both skewed and heavy-tailed.
 *
 *     passes when |skewness| < limit or kurtosis < limit (both strict)
 *
 * Three values have no kurtosis: they pass by their skewness, or cannot be tested.
 *
 * Source: COINr's `check_SkewKurt`; the limits 2 and 3.5 are those of the JRC's COIN Tool.
 */
export function outlierTest(
  column: Float64Array,
  limits: { readonly skewness: number; readonly kurtosis: number },
): OutlierVerdict {
  const skew = skewness(column);
  const tails = kurtosis(column);
  if (Math.abs(skew) < limits.skewness || tails < limits.kurtosis) return "passes";
  return Number.isNaN(skew) || Number.isNaN(tails) ? null : "fails";
}
