import { nominalOrder } from "./nominal-order";
import { rankBounds } from "./rank-bounds";
import { countPresent, countSmaller, countSmallerPresent, rankCodes } from "./rank-codes";

/**
 * For each unit, the units that cannot be distinguished from it, by index, best nominal rank first: those whose pair with it is
 * not `distinguishable` in `comparePairs`. A unit without a nominal rank has none.
 *
 * @param ranks one column per unit, one entry per replicate; see `Uncertainty.ranks`
 * @param limit largest share of replicates with the order reversed at which two units are still distinguished
 * @example
 * // A is above B in 60 of 100 replicates, both always above C
 * indistinguishable(ranks, Float64Array.of(1, 2, 3)) // [1], [0], []
 */
export function indistinguishable(
  ranks: readonly Float32Array[],
  nominal: Float64Array,
  limit = 0.05,
): readonly Int32Array[] {
  const areDistinguished = comparison(ranks, nominal, limit);
  const order = nominalOrder(nominal);
  const groups = Array.from(nominal, (): number[] => []);
  order.forEach((upper, place) => {
    for (const lower of order.subarray(place + 1))
      if (!areDistinguished(upper, lower)) {
        groups[upper]!.push(lower);
        groups[lower]!.push(upper);
      }
  });
  return groups.map((group) => Int32Array.from(group));
}

/**
 * The list of one unit of `indistinguishable`.
 *
 * @example indistinguishableFrom(0, [Float32Array.of(1, 2), Float32Array.of(2, 1)], Float64Array.of(1, 2)) // Int32Array.of(1)
 */
export function indistinguishableFrom(
  unit: number,
  ranks: readonly Float32Array[],
  nominal: Float64Array,
  limit = 0.05,
): Int32Array {
  const areDistinguished = comparison(ranks, nominal, limit);
  const order = nominalOrder(nominal);
  const place = order.indexOf(unit);
  if (place < 0) return new Int32Array();
  return order.filter((other, its) =>
    its < place ? !areDistinguished(other, unit) : its > place && !areDistinguished(unit, other),
  );
}

/** Replicates that are counted before the next check whether the result is certain. */
const BLOCK = 256;

/** Whether two units, the better nominal rank first, are distinguished. */
function comparison(
  ranks: readonly Float32Array[],
  nominal: Float64Array,
  limit: number,
): (upper: number, lower: number) => boolean {
  const { columns, isComplete } = rankCodes(ranks);
  const { low, high } = rankBounds({ columns, isComplete }, limit);
  return (upper, lower) => {
    if (!(nominal[upper]! < nominal[lower]!)) return false;
    if (high[upper]! <= low[lower]!) return true;
    const [x, y] = [columns[upper]!, columns[lower]!];
    return isComplete[upper] && isComplete[lower]
      ? isSeldomSmaller(y, x, limit)
      : countSmallerPresent(y, x) / countPresent(x, y) <= limit;
  };
}

/** Whether y is smaller than x in a share of at most `limit`; the rest is not counted once that is certain. */
function isSeldomSmaller(y: Int32Array, x: Int32Array, limit: number): boolean {
  let count = 0;
  for (let begin = 0; begin < x.length; begin += BLOCK) {
    const end = Math.min(begin + BLOCK, x.length);
    count += countSmaller(y, x, begin, end);
    if (count / x.length > limit) return false;
    if ((count + x.length - end) / x.length <= limit) return true;
  }
  return false;
}
