import type { SwitchParameter } from "../method/definition";
import { switchOf } from "../method/parameter-value";
import type { Normaliser } from "../stages";
import { totals } from "../statistics/totals";
import { byRank } from "./by-rank";
import { noScale } from "./no-scale";

const average: SwitchParameter = { kind: "switch", name: "average", default: false, word: "average" };

/**
 * Rank: 1 for the worst value present, rising to the best; exact ties share the smallest rank, or the mean of their
 * ranks when `average` is on. A constant column has one rank throughout. A target that no unit reaches has one rank more
 * than the best.
 */
export const rank: Normaliser<"rank"> = {
  method: "rank",
  family: "ranks",
  cost: "cheap",
  parameters: [average],
  summary: "The place of the value from the bottom: 1 is the worst; equal values share the smallest place.",
  fit(column, { direction }, parameters) {
    const { n } = totals(column);
    if (n === 0) return noScale("indicator-all-missing");
    const ties = switchOf(average, parameters) ? "mean" : "smallest";
    return byRank(column, n, { direction, ties, scoreOf: (rank) => rank });
  },
};
