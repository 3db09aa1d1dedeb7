import { ascendingOrder, manyValues } from "../statistics/ascending-order";

/** For each score the number of scores above it, and below it if requested; undefined for a missing score. */
export interface Counts {
  /** Scores that are present. */
  readonly n: number;
  readonly above: Int32Array;
  readonly below: Int32Array | null;
}

/**
 * Counts the scores above and below each, in memory that is allocated once: the next column overwrites it. y is above x
 * when y > x + tolerance, in that form, which a worksheet formula can repeat bit for bit:
 *
 *     above = number of y with y > x + tolerance,  below = number of y with x > y + tolerance
 *
 * For a few scores, each is looked up among the sorted ones; many are counted in one pass in ascending order.
 */
export function countsOf(
  units: number,
  withBelow: boolean,
): (scores: Float64Array, tolerance: number) => Counts {
  const memory = new Float64Array(units < manyValues ? units : 0);
  const above = new Int32Array(units);
  const below = withBelow ? new Int32Array(units) : null;

  function inOrder(scores: Float64Array, tolerance: number): Counts {
    const { sorted, places } = ascendingOrder(scores);
    const n = sorted.length;
    for (let k = 0, upTo = 0, under = 0; k < n; k++) {
      const x = sorted[k]!;
      while (upTo < n && !(sorted[upTo]! > x + tolerance)) upTo++;
      above[places[k]!] = n - upTo;
      if (below === null) continue;
      while (under < n && x > sorted[under]! + tolerance) under++;
      below[places[k]!] = under;
    }
    return { n, above, below };
  }

  function oneByOne(scores: Float64Array, tolerance: number): Counts {
    memory.set(scores);
    memory.sort();
    let n = units;
    while (n > 0 && Number.isNaN(memory[n - 1])) n--;
    for (let i = 0; i < units; i++) {
      above[i] = n - countUpTo(memory, n, scores[i]! + tolerance);
      if (below !== null) below[i] = countBelow(memory, n, scores[i]!, tolerance);
    }
    return { n, above, below };
  }

  return units < manyValues ? oneByOne : inOrder;
}

/** How many of n ascending numbers are not greater than the limit. */
function countUpTo(sorted: Float64Array, n: number, limit: number): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of n ascending numbers x is greater than by more than the tolerance. */
function countBelow(sorted: Float64Array, n: number, x: number, tolerance: number): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (x > sorted[middle]! + tolerance) low = middle + 1;
    else high = middle;
  }
  return low;
}
