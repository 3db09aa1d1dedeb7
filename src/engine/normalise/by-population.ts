import type { Direction } from "../model/tables";
import type { NormalFit } from "../stages";
import { extent } from "../statistics";
import { noScale } from "./no-scale";
import { populationShares } from "./population-shares";

/**
 * Percentile ranks by the weights of the units (population): the share of the other units' weight that is in worse units.
 *
 *     weight of the units below x / (weight of all - weight of one unit at x)
 *
 * One unit at x has the mean weight of the units that have exactly this value; where none has (a unit of weight 0, a target),
 * the mean weight of all. So the worst has 0, a single best unit 1, and equal weights give (rank - 1) / (n - 1). Fewer than two
 * units of weight above 0 have no scale (`indicator-without-spread`).
 */
export function byPopulation(column: Float64Array, direction: Direction, weights: Float64Array): NormalFit {
  const shares = populationShares(column, direction, weights);
  const { n, all } = shares;
  if (n < 2) return noScale("indicator-without-spread");
  const { minimum, maximum } = extent(column);
  const best = direction === 1 ? maximum : -minimum;
  return {
    ok: true,
    apply: (x) => {
      if (Number.isNaN(x)) return NaN;
      const { weight, units } = shares.at(x);
      const own = units > 0 ? weight / units : all / n;
      const share = shares.below(x) / (all - own);
      // A unit of weight 0 that is better than all others has all of them below it, and no more.
      return direction * x <= best ? Math.min(1, share) : share;
    },
  };
}
