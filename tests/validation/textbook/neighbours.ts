import { average, known, standardDeviation, total } from "./statistics";

/**
 * A missing value as the mean of the k nearest units that have it, on standardised indicators that both have, the squared
 * distance raised to all of them. For tables in which no two distances tie.
 */
export function filledByNeighbours(
  table: readonly Float64Array[],
  k: number,
): readonly (readonly number[])[] {
  const scales = table.map((column) => standardDeviation(known(column)));
  const units = Array.from(table[0]!.keys());
  const squared = (i: number, r: number): number => {
    const steps = known(table.map((column, j) => (column[i]! - column[r]!) / scales[j]!));
    return (table.length / steps.length) * total(steps.map((step) => step * step));
  };
  return table.map((column) =>
    units.map((i) => {
      if (!Number.isNaN(column[i]!)) return column[i]!;
      const donors = units.filter((r) => !Number.isNaN(column[r]!));
      const nearest = donors.toSorted((a, b) => squared(i, a) - squared(i, b)).slice(0, k);
      return average(nearest.map((r) => column[r]!));
    }),
  );
}
