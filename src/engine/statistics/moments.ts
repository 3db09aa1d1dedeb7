import { extent } from "./extent";
import { mean } from "./mean";
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
 * Central moments of the values present, as sums, in two passes. Missing (NaN) is left out. A constant column has
 * sums of exactly 0, which its rounded mean would not give.
 *
 * @example moments(Float64Array.of(1, 2, 6)) // { n: 3, second: 14, third: 18, fourth: 98 }
 */
export function moments(column: Float64Array): Moments {
  const values = present(column);
  const { least, most } = extent(values);
  if (least === most) return { n: values.length, second: 0, third: 0, fourth: 0 };
  const centre = mean(values);
  const second = new Float64Array(values.length);
  const third = new Float64Array(values.length);
  const fourth = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const d = values[i]! - centre;
    second[i] = d * d;
    third[i] = d * d * d;
    fourth[i] = d * d * d * d;
  }
  return { n: values.length, second: sum(second), third: sum(third), fourth: sum(fourth) };
}
