import { checkedWeights } from "./checked-weights";
import { moments } from "./moments";
import { weightedMoments } from "./weighted-moments";
import { columnOf, type Values } from "../values";

/**
 * Sample standard deviation (divisor n - 1; Excel's STDEV.S) of the values present, in two passes.
 *
 *     sqrt( sum (x - mean)^2 / (n - 1) )
 *
 * Missing (NaN) is left out. Fewer than two values give NaN; a column that is constant but
 * for rounding gives exactly 0. With `weights` of the units, 0 or more, scaled to add up to the number n of units that have a
 * value and a weight above 0 (R's Hmisc `wtd.var(normwt = TRUE)`):
 *
 *     sqrt( sum w (x - weighted mean)^2 / (n - 1) )
 *
 * @throws TypeError when `weights` are neither a `Float64Array` nor null, as in `columns.map(deviation)`
 * @example deviation(Float64Array.of(2, NaN, 4, 6)) // 2
 * @example deviation(Float64Array.of(1, 4), Float64Array.of(2, 1)) // 2
 */
export function deviation(column: Values, weights: Float64Array | null = null): number {
  const given = checkedWeights(weights);
  if (given) {
    const { n, unit, second } = weightedMoments(columnOf(column), given);
    return n < 2 ? NaN : unit * Math.sqrt(second / (n - 1));
  }
  const { n, unit, second } = moments(columnOf(column));
  return n < 2 ? NaN : unit * Math.sqrt(second / (n - 1));
}
