import type { Direction } from "../model/tables";

/** What lies below a value, by the weights of the units. */
export interface PopulationShares {
  /** Units that have a value and a weight above 0. */
  readonly n: number;
  /** Weight of all of them. */
  readonly all: number;
  /** Weight of the units with a worse value than x. */
  readonly below: (x: number) => number;
  /** Weight and number of the units that have exactly x. */
  readonly at: (x: number) => { readonly weight: number; readonly units: number };
}

/**
 * The weights of the units below each value of a column, in the sense of its direction. Missing (NaN) is left out, and so is a
 * unit of weight 0.
 *
 * @example populationShares(Float64Array.of(1, 2, 3), 1, Float64Array.of(5, 1, 2)).below(3) // 6
 */
export function populationShares(
  column: Float64Array,
  direction: Direction,
  weights: Float64Array,
): PopulationShares {
  const units = [...column.keys()]
    .filter((i) => !Number.isNaN(column[i]) && weights[i]! > 0)
    .sort((a, b) => direction * (column[a]! - column[b]!));
  const values = Float64Array.from(units, (i) => direction * column[i]!);
  // before[k]: weight of the first k units.
  const before = new Float64Array(units.length + 1);
  units.forEach((i, k) => (before[k + 1] = before[k]! + weights[i]!));
  const all = before[units.length]!;
  return {
    ...{ n: units.length, all },
    below: (x) => before[countWhere(values, (own) => own < direction * x)]!,
    at: (x) => {
      const first = countWhere(values, (own) => own < direction * x);
      const next = countWhere(values, (own) => own <= direction * x);
      return { weight: before[next]! - before[first]!, units: next - first };
    },
  };
}

/** How many of the ascending numbers are so; those that are come first. Many equal values (zeros) take no longer. */
function countWhere(ascending: Float64Array, isSo: (x: number) => boolean): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isSo(ascending[middle]!)) from = middle + 1;
    else to = middle;
  }
  return from;
}
