import { inCell } from "./cells/in-cell";

/**
 * Fills missing figures of each column; figures that are there never change.
 * @customfunction IMPUTE
 * @param values Figures of one indicator in a row or column, or of several, one column each.
 * @param method Words of the Method table: "median" (default), "group mean", "row mean", "linear in time", "EM" ...
 * @param groups One label per unit: its group, or for the methods in time the name of the unit.
 * @param times One number per unit, for the methods in time: its year.
 * @param directions 1 where more is better (default), -1 where less is; one per column, for the row methods.
 * @returns The figures with the gaps filled, in the shape of the values; blank where nothing is there to fill from.
 */
export function impute(
  values: unknown[][],
  method?: string,
  groups?: unknown[][],
  times?: unknown[][],
  directions?: unknown[][],
): Promise<unknown[][]> {
  return inCell((work) => work.impute(values, method, groups, times, directions));
}
