import { deviation } from "../statistics";
import { localLinear } from "./local-linear";
import { pairs } from "./pairs";
import { pearson } from "./pearson";
import { type Values } from "../values";

/** How much of the variance of one column another column explains. */
export interface CorrelationRatio {
  /** Units that have both values. */
  readonly n: number;
  /** Along a curve, 0..1: the first-order sensitivity index S1. */
  readonly squared: number;
  /** Along a straight line, 0..1: the square of Pearson's correlation. */
  readonly linear: number;
}

/**
 * Squared correlation ratio of y on x: the share of the variance of y that its expectation given x explains, for a
 * dependence of any shape. It is Sobol's first-order index S1 (main effect) of x, as an estimate.
 *
 *     S1 = V(E(y | x)) / V(y)
 *
 * The expectation is a local linear regression whose span cross-validation chooses (see `localLinear`). Missing (NaN) is left
 * out pair by pair. Fewer than three pairs, or a column that is constant over them, give NaN.
 *
 * Source: Paruolo, Saisana and Saltelli (2013), Ratings and rankings: voodoo or science?, J. R. Stat. Soc. A 176, 609-634.
 *
 * @example correlationRatio(Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 4, 6, 8)).squared // 1
 */
export function correlationRatio(x: Values, y: Values): CorrelationRatio {
  const [a, b] = pairs(x, y);
  const n = a.length;
  const linear = n < 3 ? NaN : pearson(a, b) ** 2;
  if (Number.isNaN(linear)) return { n, squared: NaN, linear };
  const { fitted, span } = localLinear(a, b);
  if (span === null) return { n, squared: linear, linear };
  return { n, squared: Math.min(1, (deviation(fitted) / deviation(b)) ** 2), linear };
}
