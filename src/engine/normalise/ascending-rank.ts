import type { Direction } from "../model/tables";
import { present } from "../statistics";
import { ascendingOrder, manyValues } from "../statistics/ascending-order";

/** The ranks of a column. */
export interface AscendingRanks {
  /** Number of values present. */
  readonly n: number;
  /** 1 + the number of values present that are worse than x; NaN for NaN. */
  readonly rank: (x: number) => number;
  /** The same, but exact ties share the mean of their ranks. */
  readonly averageRank: (x: number) => number;
}

/** How ties are ranked: with the smallest of their ranks, or the mean. */
export type TieRule = "smallest" | "mean";

/**
 * Ascending ranks of a column in the sense of its direction: the worst value has 1, exact ties share the smallest
 * rank, or the mean one. A value that is not in the column has the rank it would have there.
 *
 * @example ascendingRanks(Float64Array.of(3, NaN, 1, 3), 1).rank(3) // 2
 * @example ascendingRanks(Float64Array.of(3, NaN, 1, 3), 1).averageRank(3) // 2.5
 */
export function ascendingRanks(column: Float64Array, direction: Direction): AscendingRanks {
  const sorted = present(column);
  for (let i = 0; i < sorted.length; i++) sorted[i] = direction * sorted[i]!;
  sorted.sort();
  const averageRank = (x: number): number => {
    const below = countBelow(sorted, direction * x);
    return (below + 1 + Math.max(below + 1, countUpTo(sorted, direction * x))) / 2;
  };
  return {
    n: sorted.length,
    rank: (x) => (Number.isNaN(x) ? NaN : 1 + countBelow(sorted, direction * x)),
    averageRank: (x) => (Number.isNaN(x) ? NaN : averageRank(x)),
  };
}

/**
 * The ranks of all values of a column, as `ascendingRanks` gives them one by one; NaN for NaN. A long column is sorted
 * once, instead of looking up each value.
 *
 * @example columnRanks(Float64Array.of(3, NaN, 1, 3), 1, "mean") // Float64Array.of(2.5, NaN, 1, 2.5)
 */
export function columnRanks(column: Float64Array, direction: Direction, ties: TieRule): Float64Array {
  const ranks = new Float64Array(column.length).fill(NaN);
  if (column.length < manyValues) {
    const { rank, averageRank } = ascendingRanks(column, direction);
    const rankOf = ties === "mean" ? averageRank : rank;
    for (let i = 0; i < column.length; i++) ranks[i] = rankOf(column[i]!);
    return ranks;
  }
  const { sorted, places } = ascendingOrder(column);
  const n = sorted.length;
  for (let from = 0, to = 0; from < n; from = to) {
    while (to < n && sorted[to] === sorted[from]) to++;
    const first = direction === 1 ? from + 1 : n - to + 1;
    const rank = ties === "mean" ? (2 * first + to - from - 1) / 2 : first;
    for (let k = from; k < to; k++) ranks[places[k]!] = rank;
  }
  return ranks;
}

/** How many of the ascending numbers are below x. */
function countBelow(sorted: Float64Array, x: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < x) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many of the ascending numbers are x or below. */
function countUpTo(sorted: Float64Array, x: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! <= x) from = middle + 1;
    else to = middle;
  }
  return from;
}
