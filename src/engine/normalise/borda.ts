import type { Normaliser } from "../stages";
import { totals } from "../statistics/totals";
import { byRank } from "./by-rank";
import { noScale } from "./no-scale";

/**
 * Borda's points: the number of units with a worse value, which is the rank less 1; exact ties share the smallest
 * number. A constant column has 0 throughout.
 */
export const borda: Normaliser<"Borda"> = {
  method: "Borda",
  family: "ranks",
  cost: "cheap",
  parameters: [],
  summary: "A point for every unit that has a worse value.",
  fit(column, { direction }) {
    const { n } = totals(column);
    if (n === 0) return noScale("indicator-all-missing");
    return byRank(column, n, { direction, scoreOf: (rank) => rank - 1 });
  },
};
