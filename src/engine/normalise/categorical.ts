import { at } from "../at";
import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { Normaliser } from "../stages";
import { totals } from "../statistics/totals";
import { byRank } from "./by-rank";
import { directedExtent, withoutSpread } from "./no-scale";

/** Points of the classes, from the lowest. */
export const categoryPoints = [0, 20, 40, 50, 60, 80, 100] as const;

const cuts = [5, 15, 35, 65, 85, 95].map((percent, k): NumberParameter => ({
  ...{ kind: "number", name: `cut${k + 1}`, default: percent, minimum: 0, maximum: 100 },
}));

/**
 * Categorical scale: seven classes by percentiles, with 0, 20, 40, 50, 60, 80 and 100 points.
 *
 *     percentile of x = 100 * (1 + number of worse values) / n,  points by the number of cuts that it reaches
 *
 * A percentile that equals a cut has the higher class; exact ties have one percentile. Two equal cuts leave the class
 * between them empty: cuts of 15 25 65 65 85 95 are the Handbook's example of a formula (0, 20, 40, 60, 80 and 100 points).
 * A constant column has no classes (`indicator-constant`).
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), Table 15.
 */
export const categorical: Normaliser<"categorical"> = {
  method: "categorical",
  family: "ranks",
  cost: "cheap",
  parameters: cuts,
  summary:
    "Seven classes by percentiles, with 0, 20, 40, 50, 60, 80 and 100 points; the figures are where they end.",
  fit(column, indicator, parameters) {
    const { direction } = indicator;
    const flat = withoutSpread(directedExtent(column, indicator));
    if (flat) return flat;
    const limits = cuts.map((cut) => numberOf(cut, parameters));
    return byRank(column, totals(column).n, {
      direction,
      scoreOf: (rank, n) => points(limits, (100 * rank) / n),
    });
  },
};

/** Points of the class of a percentile; NaN for NaN. */
function points(limits: readonly number[], percentile: number): number {
  if (Number.isNaN(percentile)) return NaN;
  let reached = 0;
  for (const cut of limits) if (cut <= percentile) reached++;
  return at(categoryPoints, reached);
}
