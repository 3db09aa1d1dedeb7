import { inCell } from "./cells/in-cell";

/**
 * Scores of an index of one level: each column is normalised, then each row aggregated by the weights.
 * @customfunction SCORE
 * @param indicators One row per unit, one column per indicator; blanks and texts are missing.
 * @param weights One weight per column, 0 or more; equal when left out.
 * @param directions 1 where more is better (default), -1 where less is; one per column, or one for all.
 * @param normalisation Words of the Method table; "min-max 0-100" when left out.
 * @param aggregation Words of the Method table; "arithmetic" when left out.
 * @param missing "renormalise weights" (default), "require all" or "require share 0.67".
 * @param lower Lower goalposts, one per column, for the normalisation goalposts.
 * @param upper Upper goalposts, one per column, for the normalisation goalposts.
 * @param targets Targets, one per column, for the normalisation distance to target.
 * @returns One score per row; blank where too much is missing.
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
): Promise<unknown[][]> {
  const given = { weights, directions, normalisation, aggregation, missing, lower, upper, targets };
  return inCell((work) => work.score(indicators, given));
}
