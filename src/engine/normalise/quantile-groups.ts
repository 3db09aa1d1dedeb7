import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { Normaliser } from "../stages";
import { totals } from "../statistics/totals";
import { byRank } from "./by-rank";
import { noScale } from "./no-scale";

const groups: NumberParameter = { kind: "number", name: "groups", default: 10, minimum: 2, maximum: 1000 };

/**
 * Groups of equal size by rank, 1 for the lowest: deciles with 10, quintiles with 5.
 *
 *     floor((rank - 1) k / n) + 1,  k groups, rank ascending, exact ties share the smallest; n values present
 *
 * Equal values are in one group. With fewer values than groups some groups are empty. A constant column is in group 1
 * throughout. The number of groups is rounded to a whole one.
 */
export const quantileGroups: Normaliser<"quantile groups"> = {
  method: "quantile groups",
  family: "ranks",
  cost: "cheap",
  parameters: [groups],
  ends: (given) => ({ minimum: 1, maximum: Math.round(numberOf(groups, given)) }),
  summary: "Groups of equal size by rank, from 1 for the lowest: deciles with 10, quintiles with 5.",
  fit(column, { direction }, parameters) {
    const { n } = totals(column);
    if (n === 0) return noScale("indicator-all-missing");
    const k = Math.round(numberOf(groups, parameters));
    return byRank(column, n, {
      direction,
      scoreOf: (rank) => Math.min(k, Math.floor(((rank - 1) * k) / n) + 1),
    });
  },
};
