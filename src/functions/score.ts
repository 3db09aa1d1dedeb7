import { inCell } from "./cells/in-cell";
import { spilled } from "./cells/table";
import { scoreFormula } from "./index-model/score-formula";

/**
 * Scores of an index of one level: each column is normalised, then each row aggregated by the weights.
 * @customfunction SCORE
 * @param indicators A row a unit, a column an indicator; blanks and texts are missing.
 * @param weights One weight a column, 0 or more; equal when left out.
 * @param directions 1 where more is better (default), -1 where less is; one a column or one for all.
 * @param normalisation Words of the Method table; "min-max 0-100" when left out.
 * @param aggregation Words of the Method table; "arithmetic" when left out.
 * @param missing "renormalise weights" (default), "require all" or "require share 0.67".
 * @param lower Lower goalposts, one a column, for the normalisation goalposts.
 * @param upper Upper goalposts, one a column, for the normalisation goalposts.
 * @param targets Targets, one a column, for the normalisation distance to target.
 * @returns One score a row; blank where too much is missing.
 */
export function score(
  indicators: unknown[][],
  weights?: unknown[][],
  directions?: unknown[][],
  normalisation?: string,
  aggregation?: string,
  missing?: string,
  lower?: unknown[][],
  upper?: unknown[][],
  targets?: unknown[][],
): unknown[][] {
  return inCell(() => {
    const given = { weights, directions, normalisation, aggregation, missing, lower, upper, targets };
    const { scores } = scoreFormula(indicators, given, { reference: "best" });
    return spilled(scores.slice(-1));
  });
}
