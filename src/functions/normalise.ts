import { inCell } from "./cells/in-cell";

/**
 * Brings each column of figures to a common scale on which more is always better.
 * @customfunction NORMALISE
 * @param values Figures of one indicator in a row or column, or of several, one column each.
 * @param method Words of the Method table: "min-max 0-100" (default), "z-score", "distance to reference row 3" ...
 * @param direction 1 where more is better (default), -1 where less is; one for all, or one per column.
 * @param lower Lower goalpost, for the method goalposts.
 * @param upper Upper goalpost, for the method goalposts.
 * @param target Target, for the method distance to target.
 * @returns The normalised figures, in the shape of the values; a missing figure stays blank.
 */
export function normalise(
  values: unknown[][],
  method?: string,
  direction?: unknown[][],
  lower?: unknown[][],
  upper?: unknown[][],
  target?: unknown[][],
): Promise<unknown[][]> {
  return inCell((work) => work.normalise(values, method, direction, lower, upper, target));
}
