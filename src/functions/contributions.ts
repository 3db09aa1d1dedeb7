import { inCell } from "./cells/in-cell";

/**
 * Splits each unit's gap to a reference over the indicators; the sum of a row is the gap of its unit.
 * @customfunction CONTRIBUTIONS
 * @param indicators One row per unit, one column per indicator; blanks and texts are missing.
 * @param weights One weight per column, 0 or more; equal when left out.
 * @param directions 1 where more is better (default), -1 where less is; one per column, or one for all.
 * @param normalisation Words of the Method table; "min-max 0-100" when left out.
 * @param aggregation Words of the Method table; "arithmetic" when left out.
 * @param reference "best" (default), "median" or "target".
 * @param missing "renormalise weights" (default), "require all" or "require share 0.67".
 * @param lower Lower goalposts, one per column, for the normalisation goalposts.
 * @param upper Upper goalposts, one per column, for the normalisation goalposts.
 * @param targets Targets, one per column, for the reference target and the normalisation distance to target.
 * @returns One figure per unit and indicator, positive where the unit is behind; blank where there is none.
 */
export function contributions(
  indicators: unknown[][],
  weights?: unknown[][],
  directions?: unknown[][],
  normalisation?: string,
  aggregation?: string,
  reference?: string,
  missing?: string,
  lower?: unknown[][],
  upper?: unknown[][],
  targets?: unknown[][],
): Promise<unknown[][]> {
  const given = { weights, directions, normalisation, aggregation, missing, lower, upper, targets };
  return inCell((work) => work.contributions(indicators, given, reference));
}
