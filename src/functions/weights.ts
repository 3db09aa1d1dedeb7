import { inCell } from "./cells/in-cell";

/**
 * Weights of elements as shares that add up to 1.
 * @customfunction WEIGHTS
 * @param kind "equal", "given", "PCA", "factor analysis", "entropy", "CRITIC" or "correlation-balanced".
 * @param elements How many elements, or a range with one column each; for "given" their weights, in a row or column.
 * @returns One share per element: in the shape of the weights given, else in a row.
 */
export function weights(kind: string, elements: unknown[][]): Promise<unknown[][]> {
  return inCell((work) => work.weights(kind, elements));
}
