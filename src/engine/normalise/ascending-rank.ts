import type { Direction } from "../model/model";
import { present } from "../statistics";

/** The ranks of a column. */
export interface AscendingRanks {
  /** Number of values present. */
  readonly n: number;
  /** 1 + the number of values present that are worse than x; NaN for NaN. */
  readonly rank: (x: number) => number;
}

/**
 * Ascending ranks of a column in the sense of its direction: the worst value has 1, exact ties share the smallest
 * rank. A value that is not in the column has the rank it would have there.
 *
 * @example ascendingRanks(Float64Array.of(3, NaN, 1, 3), 1).rank(3) // 2
 */
export function ascendingRanks(column: Float64Array, direction: Direction): AscendingRanks {
  const sorted = present(column)
    .map((x) => direction * x)
    .sort();
  return {
    n: sorted.length,
    rank: (x) => (Number.isNaN(x) ? NaN : 1 + countBelow(sorted, direction * x)),
  };
}

function countBelow(sorted: Float64Array, x: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? NaN) < x) from = middle + 1;
    else to = middle;
  }
  return from;
}
