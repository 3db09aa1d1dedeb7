import { inCell } from "./cells/in-cell";
import { spilled } from "./cells/table";
import { scoreFormula } from "./index-model/score-formula";
import { oneOf } from "./cells/words";

/**
 * Splits each unit's gap to a reference over the indicators; a row adds up to the gap of its unit.
 * @customfunction CONTRIBUTIONS
 * @param indicators A row a unit, a column an indicator; blanks and texts are missing.
 * @param weights One weight a column, 0 or more; equal when left out.
 * @param directions 1 where more is better (default), -1 where less is; one a column or one for all.
 * @param normalisation Words of the Method table; "min-max 0-100" when left out.
 * @param aggregation Words of the Method table; "arithmetic" when left out.
 * @param reference "best" (default), "median" or "target".
 * @param missing "renormalise weights" (default), "require all" or "require share 0.67".
 * @param lower Lower goalposts, one a column, for the normalisation goalposts.
 * @param upper Upper goalposts, one a column, for the normalisation goalposts.
 * @param targets Targets, one a column, for the reference target and the normalisation distance to target.
 * @returns One figure an indicator and unit, positive where the unit is behind; blank where it has no part.
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
): unknown[][] {
  return inCell(() => {
    const given = { weights, directions, normalisation, aggregation, missing, lower, upper, targets };
    const gap = { reference: oneOf("Reference", ["best", "median", "target"], reference) };
    const results = scoreFormula(indicators, given, gap);
    return spilled(results.contributions.flatMap(({ byIndicator }) => byIndicator));
  });
}
