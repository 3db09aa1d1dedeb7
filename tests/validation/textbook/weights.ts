import { average, correlation, solved, standardDeviation, total } from "./statistics";

/** To 0-1 between the extremes. */
function scaled(column: Float64Array): readonly number[] {
  const [least, most] = [Math.min(...column), Math.max(...column)];
  return Array.from(column, (x) => (x - least) / (most - least));
}

/** 1 less the entropy of the shares of each column, in units of its largest. */
export const entropyWeights = (columns: readonly Float64Array[]): readonly number[] =>
  columns.map((column) => {
    const values = scaled(column);
    const sum = total(values);
    const information = values.map((z) => (z === 0 ? 0 : -(z / sum) * Math.log(z / sum)));
    return 1 - total(information) / Math.log(values.length);
  });

/** Spread times conflict with the others. */
export const criticWeights = (columns: readonly Float64Array[]): readonly number[] =>
  columns.map((column) => {
    const conflict = total(columns.map((other) => (other === column ? 0 : 1 - correlation(column, other))));
    return standardDeviation([...scaled(column)]) * conflict;
  });

/**
 * Weights under which all columns correlate equally with their weighted mean: cov(x_j, sum w x) / sd_j is the same for
 * all when R v = 1, v_j = w_j sd_j.
 */
export function balancing(columns: readonly Float64Array[]): readonly number[] {
  const matrix = columns.map((x) => columns.map((y) => correlation(x, y)));
  const solution = solved(
    matrix,
    columns.map(() => 1),
  );
  if (average(solution) <= 0 || solution.some((v) => v <= 0))
    throw new Error("No positive weights balance these.");
  return solution.map((v, j) => v / standardDeviation([...columns[j]!]));
}
