import { inCell } from "./cells/in-cell";

/**
 * Aggregates several figures into one, row by row; a single row or column gives a single figure.
 * @customfunction AGGREGATE
 * @param values One row per unit, one column per element, on one scale; or one row or column of elements.
 * @param weights One weight per element, 0 or more; equal when left out.
 * @param method Words of the Method table: "arithmetic" (default), "geometric", "harmonic", "power 0.5" ...
 * @param missing "renormalise weights" (default), "require all" or "require share 0.67".
 * @returns One figure per row; blank where too much is missing.
 */
export function aggregate(
  values: unknown[][],
  weights?: unknown[][],
  method?: string,
  missing?: string,
): Promise<unknown[][]> {
  return inCell((work) => work.aggregate(values, weights, method, missing));
}
