import { inversions } from "./inversions";
import { pairs } from "./pairs";
import { type Values } from "../values";

/** What Kendall's correlation is made of, for its p-value. */
export interface Concordance {
  /** Units that have both values. */
  readonly n: number;
  /** Concordant less discordant pairs of units. */
  readonly surplus: number;
  /** Sizes of the groups of equal values of x, and of y; those of one value are left out. */
  readonly tiesX: readonly number[];
  readonly tiesY: readonly number[];
}

/**
 * Kendall's rank correlation tau-b, -1..1, over the units that have both values: concordant less discordant pairs, by the
 * geometric mean of the pairs that are not tied in x and in y (R's `cor(method = "kendall")`).
 *
 * Fewer than two pairs of values, or a column that is constant over them, give NaN. In O(n log n): Knight (1966).
 *
 * @example kendall(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)) // 4 / 6
 */
export function kendall(x: Values, y: Values): number {
  const { n, surplus, tiesX, tiesY } = concordance(x, y);
  const all = choose2(n);
  const scale = Math.sqrt(all - tiedPairs(tiesX)) * Math.sqrt(all - tiedPairs(tiesY));
  return scale > 0 ? Math.min(1, Math.max(-1, surplus / scale)) : NaN;
}

/** Counts the concordant pairs: all that are tied in neither, less twice the discordant, which are inversions. */
export function concordance(x: Values, y: Values): Concordance {
  const [a, b] = pairs(x, y);
  const n = a.length;
  const order = Uint32Array.from(a.keys()).sort((i, j) => a[i]! - a[j]! || b[i]! - b[j]!);
  const tiesX = ties(order, (i, j) => a[i] === a[j]);
  const tiesBoth = ties(order, (i, j) => a[i] === a[j] && b[i] === b[j]);
  const tiesY = ties(
    order.toSorted((i, j) => b[i]! - b[j]!),
    (i, j) => b[i] === b[j],
  );
  const untied = choose2(n) - tiedPairs(tiesX) - tiedPairs(tiesY) + tiedPairs(tiesBoth);
  const discordant = inversions(Float64Array.from(order, (i) => b[i]!));
  return { n, surplus: untied - 2 * discordant, tiesX, tiesY };
}

/** Lengths above 1 of the runs of equal neighbours. */
function ties(order: Uint32Array, isSame: (i: number, j: number) => boolean): readonly number[] {
  const lengths: number[] = [];
  let begin = 0;
  for (let k = 1; k <= order.length; k++) {
    if (k < order.length && isSame(order[k - 1]!, order[k]!)) continue;
    if (k - begin > 1) lengths.push(k - begin);
    begin = k;
  }
  return lengths;
}

const choose2 = (n: number): number => (n * (n - 1)) / 2;
const tiedPairs = (sizes: readonly number[]): number =>
  sizes.reduce((total, size) => total + choose2(size), 0);
