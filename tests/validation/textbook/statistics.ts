/** Plain statistics of what a column has, written for these comparisons alone: nothing of the engine is used. */
export const known = (column: ArrayLike<number>): number[] =>
  Array.from(column).filter((x) => !Number.isNaN(x));

export const total = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0);

export const average = (values: readonly number[]): number => total(values) / values.length;

/** With divisor n - 1. */
export const standardDeviation = (values: readonly number[]): number => {
  const centre = average(values);
  return Math.sqrt(total(values.map((x) => (x - centre) ** 2)) / (values.length - 1));
};

/** Of two columns over the units that have both. */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const both = Array.from(x, (_, i) => i).filter((i) => !Number.isNaN(x[i]!) && !Number.isNaN(y[i]!));
  const [a, b] = [both.map((i) => x[i]!), both.map((i) => y[i]!)];
  const [meanA, meanB] = [average(a), average(b)];
  const products = total(a.map((value, i) => (value - meanA) * (b[i]! - meanB)));
  return products / (both.length - 1) / (standardDeviation(a) * standardDeviation(b));
}

/** The half of the two in the middle, or the middle one. */
export function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

/** x of A x = b, by elimination with row exchange. */
export function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k]!]);
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    const pivot = rows.reduce(
      (best, row, r) => (r >= k && Math.abs(row[k]!) > Math.abs(rows[best]![k]!) ? r : best),
      k,
    );
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (let r = 0; r < n; r++) {
      if (r === k) continue;
      const factor = rows[r]![k]! / rows[k]![k]!;
      rows[r] = rows[r]!.map((x, c) => x - factor * rows[k]![c]!);
    }
  }
  return rows.map((row, k) => row[n]! / row[k]!);
}
