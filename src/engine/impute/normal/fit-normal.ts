import { at } from "../../at";
import { leap } from "./leap";
import { nextNormal } from "./next-normal";
import type { Normal } from "./normal";
import { patternsOf } from "./patterns";

/** The iteration has converged when no mean and no covariance of the standardised indicators moves by more than this. */
const tolerance = 1e-9;
/** After so many iterations without converging there is no estimate. */
export const maximumIterations = 2000;

/**
 * Maximum-likelihood estimate of a multivariate normal distribution from columns with gaps, by expectation and
 * maximisation, starting without correlation. E step: each gap is expected from what the unit has, and the spread that
 * it would have around that is kept,
 *
 *     E(x_M) = m_M + S_MO S_OO^-1 (x_O - m_O),   C = S_MM - S_MO S_OO^-1 S_OM
 *
 * M step: m is the mean of the completed rows, S their covariance (divisor n) plus the mean of the C. When steps get
 * small, `leap` extrapolates them.
 *
 * With few units the likelihood has no maximum, or one that fits chance. So with fewer than two units per indicator (n
 * < 2p), S is shrunk towards the identity, as if the missing k = 2p - n units had been observed without correlation, S
 * = (n S + k I) / (n + k): the mode under an inverse Wishart prior.
 *
 * @param columns standardised: mean 0 and variance 1 of what is there, each with two distinct values or more
 * @param most iterations after which it is given up
 * @returns null when it does not converge
 *
 * Source: Dempster, Laird and Rubin 1977; Little and Rubin, Statistical Analysis with Missing Data, 11.2; for the prior
 * Schafer, Analysis of Incomplete Multivariate Data (1997), 5.2.
 */
export function fitNormal(columns: readonly Float64Array[], most = maximumIterations): Normal | null {
  const patterns = patternsOf(columns);
  const p = columns.length;
  let normal: Normal = {
    mean: new Float64Array(p),
    covariance: columns.map((_, j) => new Float64Array(p).fill(1, j, j + 1)),
  };
  const step = (from: Normal): Normal => nextNormal(columns, patterns, from);
  // Three steps per round: two to extrapolate from, and one after it.
  for (let iteration = 0; iteration < most; iteration += 3) {
    const first = step(normal);
    if (change(normal, first) <= tolerance) return first;
    const second = step(first);
    if (change(first, second) <= tolerance) return second;
    normal = step(leap(normal, first, second) ?? second);
  }
  return null;
}

const change = (from: Normal, to: Normal): number =>
  [
    furthest(from.mean, to.mean),
    ...from.covariance.map((row, j) => furthest(row, at(to.covariance, j))),
  ].reduce((most, x) => Math.max(most, x), 0);

const furthest = (from: Float64Array, to: Float64Array): number =>
  from.reduce((most, x, j) => Math.max(most, Math.abs(x - to[j]!)), 0);
