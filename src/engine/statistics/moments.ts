import { isFlat } from "./extent";
import { lost } from "./sum";
import { totals } from "./totals";

/** Number of values, and the sums of the second, third and fourth powers of their distances from the mean. */
export interface Moments {
  readonly n: number;
  /** The unit of the distances: 1, or the largest distance where their powers would leave the range of doubles. */
  readonly unit: number;
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
}

/**
 * Central moments of the values present, as sums with Neumaier's compensation, in two passes. Missing (NaN) is left out.
 * A column that is constant but for rounding (`isFlat`) has sums of exactly 0, which its rounded mean would not give.
 *
 * @example moments(Float64Array.of(1, 2, 6)) // { n: 3, unit: 1, second: 14, third: 18, fourth: 98 }
 */
export function moments(column: Float64Array): Moments {
  const { n, sum, minimum, maximum } = totals(column);
  if (isFlat({ minimum, maximum })) return { n, unit: 1, second: 0, third: 0, fourth: 0 };
  const centre = sum / n;
  const unit = unitOf(maximum - minimum);
  let [second, third, fourth] = [0, 0, 0];
  let [lostSecond, lostThird, lostFourth] = [0, 0, 0];
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    if (Number.isNaN(x)) continue;
    const d = unit === 1 ? x - centre : (x - centre) / unit;
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
  return { n, unit, second: second + lostSecond, third: third + lostThird, fourth: fourth + lostFourth };
}

/** The unit of distances in a column of this width: fourth powers of those within the bounds are doubles, and sums of them. */
export const unitOf = (width: number): number => (width > 1e-60 && width < 1e60 ? 1 : width);
