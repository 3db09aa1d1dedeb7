import { total } from "./statistics";

/** Closeness to the ideal: far from the worst over far from both, on weighted values, perhaps of unit length first. */
export function closeness(
  columns: readonly Float64Array[],
  weights: Float64Array,
  unitLength: boolean,
): readonly number[] {
  const weighted = columns.map((column, j) => {
    const length = unitLength ? Math.sqrt(total([...column].map((x) => x * x))) : 1;
    return [...column].map((x) => (weights[j]! * x) / length);
  });
  const distance = (i: number, to: (column: readonly number[]) => number) =>
    Math.sqrt(total(weighted.map((column) => (column[i]! - to(column)) ** 2)));
  return Array.from(columns[0]!, (_, i) => {
    const worst = distance(i, (column) => Math.min(...column));
    const best = distance(i, (column) => Math.max(...column));
    return worst / (worst + best);
  });
}
