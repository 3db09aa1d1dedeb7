import type { RankKind } from "../model/model";
import { rankings, rankWithin, tieTolerance } from "../rank";
import { columnOf, requireOnePerUnit, type Values } from "../values";

/** How scores are ranked. */
export interface RankOptions {
  /** "competition" (1 2 2 4, the default), "dense" (1 2 2 3) or "fractional" (1 2.5 2.5 4). */
  readonly kind?: RankKind;
  /** Group of each unit: ranks within groups; a unit without one (null) is not ranked. */
  readonly groups?: readonly (string | null)[];
  /** Scores tie unless one is greater by more than this; left out, `tieTolerance` of the scores. */
  readonly tolerance?: number;
}

/**
 * Ranks scores, 1 for the highest; NaN for a missing one.
 *
 * @throws RangeError when there are more or fewer groups than scores
 * @example rank([50, 90, 50, null]) // Float64Array.of(2, 1, 2, NaN)
 */
export function rank(values: Values, options: RankOptions = {}): Float64Array {
  const scores = columnOf(values);
  const { kind = "competition", groups, tolerance = tieTolerance(scores) } = options;
  if (groups === undefined) return rankings[kind].rank(scores, tolerance);
  requireOnePerUnit("the list of groups", groups.length, scores.length);
  return rankWithin(rankings[kind], scores, groups, tolerance);
}
