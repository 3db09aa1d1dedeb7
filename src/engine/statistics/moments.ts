import { extent } from "./extent";
import { present } from "./present";
import { sum } from "./sum";

/** Number of values, and the sums of the second, third and fourth powers of their distances from the mean. */
export interface Moments {
  readonly n: number;
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
}

/**
 * Central moments of the values present, as sums with Neumaier's compensation, in two passes. Missing (NaN) is left out.
 * A constant column has sums of exactly 0, which its rounded mean would not give.
 *
 * @example moments(Float64Array.of(1, 2, 6)) // { n: 3, second: 14, third: 18, fourth: 98 }
 */
export function moments(column: Float64Array): Moments {
  const values = present(column);
  const n = values.length;
  const { least, most } = extent(values);
  if (least === most) return { n, second: 0, third: 0, fourth: 0 };
  const centre = sum(values) / n;
  let [second, third, fourth] = [0, 0, 0];
  let [lostSecond, lostThird, lostFourth] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const d = values[i]! - centre;
    const square = d * d;
    const cube = square * d;
    const biquadrate = cube * d;
    lostSecond += lost(second, square);
    second += square;
    lostThird += lost(third, cube);
    third += cube;
    lostFourth += lost(fourth, biquadrate);
    fourth += biquadrate;
  }
  return { n, second: second + lostSecond, third: third + lostThird, fourth: fourth + lostFourth };
}

/** What is lost when a term is added to a sum (see `sum`). */
function lost(total: number, term: number): number {
  const next = total + term;
  return Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
}
