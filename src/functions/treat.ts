import { inCell } from "./cells/in-cell";

/**
 * Treats the outliers of each column; a column that has none, or that the method cannot treat, is returned as it is.
 * @customfunction TREAT
 * @param values Figures of one indicator in a row or column, or of several, one column each.
 * @param method Words of the Method table: "winsorise then log" (default), "winsorise 3", "IQR fences 1.5", "Box-Cox 0.5" ...
 * @returns The treated figures, in the shape of the values; a missing figure stays blank.
 */
export function treat(values: unknown[][], method?: string): Promise<unknown[][]> {
  return inCell((work) => work.treat(values, method));
}
