import { weightings } from "../engine";
import { listOf, columnsOf, spilledLike } from "./cells/table";
import { onePerColumn, weightFigures } from "./cells/one-per-column";
import { refuse } from "./cells/refuse";
import { choiceOf } from "./cells/words";

/**
 * Weights of elements as shares that add up to 1.
 * @customfunction WEIGHTS
 * @param kind "equal", or "given" to bring weights of any scale to shares.
 * @param elements How many elements, or a range with one column each; for "given" their weights, in a row or column.
 * @returns One share an element: in the shape of the weights given, else in a row.
 */
export function weights(kind: string, elements: unknown[][]): unknown[][] {
  const { definition } = choiceOf("Kind", weightings, kind, "equal");
  const asGiven = definition.method === "given";
  const list = asGiven ? listOf(elements, "Elements") : new Float64Array(countOf(elements)).fill(1);
  const made = onePerColumn([[...list]], list.length, { ...weightFigures, name: "Elements" });
  const total = made.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) refuse("All weights are 0. Give at least one element a weight above 0.");
  return spilledLike(asGiven ? elements : [[]], [made.map((weight) => weight / total)]);
}

/** A number is itself; a range counts by its columns. */
function countOf(elements: unknown): number {
  const columns = columnsOf(elements);
  const [count] = columns[0] ?? [];
  if (columns.length > 1 || columns[0]?.length !== 1) return columns.length;
  if (Number.isInteger(count) && count! >= 1 && count! <= 10_000) return count!;
  return refuse("Elements must be a whole number of 1 or more, or a range with one column an element.");
}
