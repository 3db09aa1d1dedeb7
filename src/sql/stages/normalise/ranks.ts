import { categoryPoints } from "../../../engine/internal";
import type { PlannedIndicator } from "../../plan";
import {
  add,
  asDouble,
  ascending,
  cases,
  compare,
  descending,
  divide,
  multiply,
  number,
  subtract,
  windowOf,
  call,
} from "../../tree/build";
import type { Expression } from "../../tree/expression";
import type { SqlNormalisation } from "../normalisation";
import { numberOf, switchOf } from "./parameter";
import { isConstant } from "./scaled";

/** 1 for the worst value; equal values share the smallest rank. Missing values come last and are not counted. */
const ascendingRank = (x: Expression, { direction }: Pick<PlannedIndicator, "direction">): Expression =>
  asDouble(
    windowOf({
      function: "rank",
      partition: [],
      order: [direction === 1 ? ascending(x) : descending(x)],
      frame: null,
    }),
  );

/** How many rows have the same value. */
const sharing = (x: Expression): Expression =>
  asDouble(windowOf({ function: { aggregate: "count", of: x }, partition: [x], order: [], frame: null }));

/** Half of the others with the same value: what brings the smallest of shared ranks to their mean. */
const half = (x: Expression): Expression => divide(subtract(sharing(x), number(1)), number(2));

const byRank = (
  scoreOf: (rank: Expression, n: Expression, indicator: PlannedIndicator) => Expression,
  setAside: SqlNormalisation["setAside"] = () => [],
): SqlNormalisation => ({
  needs: [],
  setAside,
  apply: (x, figures, indicator) => scoreOf(ascendingRank(x, indicator), figures("n"), indicator),
  needsValue: true,
  comparesRows: true,
});

const rank: SqlNormalisation = {
  ...byRank((place) => place),
  apply: (x, _, indicator) =>
    switchOf(indicator, "average") ? add(ascendingRank(x, indicator), half(x)) : ascendingRank(x, indicator),
};

const percentileRank = byRank(
  (place, n) => divide(subtract(place, number(1)), subtract(n, number(1))),
  (figures) => [[compare(figures("n"), "=", number(1)), "indicator-constant"]],
);

const borda = byRank((place) => subtract(place, number(1)));

const categorical = byRank(
  (place, n, indicator) => {
    const limits = [1, 2, 3, 4, 5, 6].map((k) => numberOf(indicator, `cut${k}`));
    const percentile = divide(multiply(number(100), place), n);
    // How many cuts are reached does not depend on their order.
    const falling = [...limits].sort((a, b) => b - a);
    return cases(
      falling.map((limit, k) => [
        compare(percentile, ">=", number(limit)),
        number(categoryPoints[falling.length - k] ?? NaN),
      ]),
      number(categoryPoints[0]),
    );
  },
  (figures) => [isConstant(figures)],
);

/** -23 ln(1 - R (1 - exp(-100 / 23))), R = rank / n; 100 for the best but for rounding. */
const exponential = byRank((place, n) =>
  multiply(
    number(-23),
    call("ln", subtract(number(1), multiply(divide(place, n), number(1 - Math.exp(-100 / 23))))),
  ),
);

/** Groups of equal size by rank, 1 for the lowest. */
const quantileGroups = byRank((place, n, indicator) => {
  const groups = numberOf(indicator, "groups");
  return add(call("floor", divide(multiply(number(groups), subtract(place, number(1))), n)), number(1));
});

/** Scales by the order of the units. */
export const ranks = {
  rank,
  "percentile rank": percentileRank,
  Borda: borda,
  categorical,
  exponential,
  "quantile groups": quantileGroups,
};
