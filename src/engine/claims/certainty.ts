import type { Method } from "../model/model";
import type { Claim } from "./claim";
import type { PairBounds } from "./unit-pairs";

/** The bounds of a unit and another. */
export interface Bounded extends PairBounds {
  /** Whether the other may have no score under some weights. */
  readonly mayLackScore: boolean;
}

/** What the bounds of the pairs alone decide; null where they decide nothing. */
export type Certainty = "all" | "some" | "none" | null;

/** Whether a claim holds for all weights or for none, as far as the bounds of its pairs of units say. */
export function certaintyOf(
  claim: Claim,
  pairs: readonly Bounded[],
  tolerance: number,
  ranks: Method["ranks"],
): Certainty {
  const isAlwaysAbove = ({ least }: Bounded): boolean => least > tolerance;
  const isNeverAbove = ({ greatest }: Bounded): boolean => greatest <= tolerance;
  const count = (which: (pair: Bounded) => boolean): number => pairs.filter(which).length;
  if (claim.kind === "before")
    return pairs.every(isAlwaysAbove) ? "all" : pairs.every(isNeverAbove) ? "none" : null;
  if (claim.kind === "among first") {
    // A unit that may tie counts as one that may be above: ranks of ties differ by kind.
    if (pairs.length - count(isAlwaysAbove) < claim.k) return "all";
    const alwaysBelow = count(({ greatest, mayLackScore }) => greatest < -tolerance && !mayLackScore);
    // Dense ranks skip nothing after ties: many units above may share few ranks.
    return alwaysBelow >= claim.k && ranks !== "dense" ? "none" : null;
  }
  if (pairs.length === 0) return null;
  // More than half of the others decide on which side their median is.
  const half = pairs.some(({ mayLackScore }) => mayLackScore)
    ? pairs.length
    : Math.floor(pairs.length / 2) + 1;
  return count(isAlwaysAbove) >= half ? "all" : count(isNeverAbove) >= half ? "none" : null;
}

/** By how much the first unit of a claim of two is above the other. */
export const differenceOf = (
  pairs: readonly Bounded[],
): { readonly least: number; readonly greatest: number } | null => {
  const [pair] = pairs;
  return pair?.isTight ? { least: pair.least, greatest: pair.greatest } : null;
};
