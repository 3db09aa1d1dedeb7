import type { Normaliser } from "../stages";
import { totals } from "../statistics/totals";
import { byRank } from "./by-rank";
import { noScale } from "./no-scale";

/** The constant of the English indices of deprivation: the worst tenth gets about half of the scale. */
const constant = 23;

/**
 * Exponential transformation of the rank, above 0 and up to 100:
 *
 *     -23 ln(1 - R (1 - exp(-100 / 23))),  R = rank / n
 *
 * rank ascending in the sense of the direction, exact ties share the smallest; n values present. The best value has 100. High
 * scores are spread out and low ones compressed, so that in a mean a high score is not cancelled out by a low one. A target that
 * no unit reaches has 100, as the best. In an index of deprivation, where a high score is bad, more of an indicator is "better".
 *
 * Source: Ministry of Housing, Communities and Local Government, The English Indices of Deprivation 2019, technical report,
 * appendix E.
 */
export const exponential: Normaliser<"exponential"> = {
  method: "exponential",
  family: "ranks",
  cost: "cheap",
  parameters: [],
  ends: () => ({ minimum: 0, maximum: 100 }),
  summary: "The rank on an exponential scale up to 100: differences between the best values count most.",
  fit(column, { direction }) {
    const { n } = totals(column);
    if (n === 0) return noScale("indicator-all-missing");
    return byRank(column, n, { direction, scoreOf: exponentialScore });
  },
};

function exponentialScore(rank: number, n: number): number {
  if (rank >= n) return 100;
  return -constant * Math.log1p(-(rank / n) * -Math.expm1(-100 / constant));
}
