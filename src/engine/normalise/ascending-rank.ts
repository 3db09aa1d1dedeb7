import type { Direction } from "../model/model";
import { present } from "../statistics";

/** The ranks of a column. */
export interface AscendingRanks {
  /** Number of values present. */
  readonly n: number;
  /** 1 + the number of values present that are worse than x; NaN for NaN. */
  readonly rank: (x: number) => number;
  /** Likewise, but exact ties share the mean of their ranks. */
  readonly averageRank: (x: number) => number;
}

/**
 * Ascending ranks of a column in the sense of its direction: the worst value has 1, exact ties share the smallest
 * rank, or the mean one. A value that is not in the column has the rank it would have there.
 *
 * @example ascendingRanks(Float64Array.of(3, NaN, 1, 3), 1).rank(3) // 2
 * @example ascendingRanks(Float64Array.of(3, NaN, 1, 3), 1).averageRank(3) // 2.5
 */
export function ascendingRanks(column: Float64Array, direction: Direction): AscendingRanks {
  const sorted = present(column)
    .map((x) => direction * x)
    .sort();
  const below = (x: number): number => countWhere(sorted, (value) => value < direction * x);
  const upTo = (x: number): number => countWhere(sorted, (value) => value <= direction * x);
  return {
    n: sorted.length,
    rank: (x) => (Number.isNaN(x) ? NaN : 1 + below(x)),
    averageRank: (x) => (Number.isNaN(x) ? NaN : (below(x) + 1 + Math.max(below(x) + 1, upTo(x))) / 2),
  };
}

/** Length of the beginning of a sorted column in which a condition holds. */
function countWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(sorted[middle] ?? NaN)) from = middle + 1;
    else to = middle;
  }
  return from;
}
