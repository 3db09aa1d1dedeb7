import { at } from "../at";
import { extent } from "../statistics";
import { rankings, tieTolerance } from "../rank";
import type { Results } from "../results";

/** An indicator and where the unit stands on it among all units; 1 is the best. */
export interface IndicatorStanding {
  readonly indicator: string;
  readonly rank: number;
}

export interface StrengthsAndWeaknesses {
  /** The best first. */
  readonly strengths: readonly IndicatorStanding[];
  /** The worst last. */
  readonly weaknesses: readonly IndicatorStanding[];
}

/**
 * The indicators on which a unit ranks best and worst among all units, on normalised values, so that the direction is
 * applied. Equal ranks keep the order of the indicators. Missing indicators take no part; with few indicators one may be
 * both. `withoutLast` leaves out the indicators on which the unit shares the very last rank, which are often those that
 * most units have at their minimum.
 *
 * Source: the rule of COINr 1.1.14 (`get_str_weak`).
 *
 * @param unit index of the unit
 * @param count how many of each
 * @example
 * strengthsAndWeaknesses(results, 0, 5).strengths[0]; // { indicator: "LE2c", rank: 2 }
 */
export function strengthsAndWeaknesses(
  { model, normalised }: Pick<Results, "model" | "normalised">,
  unit: number,
  count: number,
  withoutLast = false,
): StrengthsAndWeaknesses {
  const standings = normalised.flatMap((column, j): IndicatorStanding[] => {
    const ranks = rankings.competition.rank(column, tieTolerance(column));
    const rank = at(ranks, unit);
    if (Number.isNaN(rank) || (withoutLast && rank === extent(ranks).maximum)) return [];
    return [{ indicator: at(model.indicators, j).code, rank }];
  });
  // The sort is stable: equal ranks stay in their order.
  standings.sort((a, b) => a.rank - b.rank);
  return {
    strengths: standings.slice(0, count),
    weaknesses: standings.slice(Math.max(0, standings.length - count)),
  };
}
