import { inCell } from "./cells/in-cell";

/**
 * Correlation of two lists, or of every column with every other.
 * @customfunction CORRELATION
 * @param x Figures of one indicator in a row or column, or of several, one column each.
 * @param y Figures to correlate them with; when left out, the columns of x with each other.
 * @param kind "pearson" (default) or "spearman".
 * @returns One row per column of x and one column per column of y, from -1 to 1; blank where too few figures are there or vary.
 */
export function correlation(x: unknown[][], y?: unknown[][], kind?: string): Promise<unknown[][]> {
  return inCell((work) => work.correlation(x, y, kind));
}
