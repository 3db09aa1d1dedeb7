import { lost } from "./sum";

/** The number of the values present, their sum and their extent, from one pass. */
export interface Totals {
  readonly n: number;
  readonly sum: number;
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Number, sum (with Neumaier's compensation, as `sum`) and extent of the values present, in one pass and without a copy.
 * Missing (NaN) is left out; a column without any value has the extent NaN.
 *
 * @example totals(Float64Array.of(1, NaN, 4)) // { n: 2, sum: 5, minimum: 1, maximum: 4 }
 */
export function totals(column: Float64Array): Totals {
  let n = 0;
  let [minimum, maximum] = [Infinity, -Infinity];
  let [total, missed] = [0, 0];
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    if (Number.isNaN(x)) continue;
    n++;
    if (x < minimum) minimum = x;
    if (x > maximum) maximum = x;
    missed += lost(total, x);
    total += x;
  }
  const sum = total + missed;
  return n > 0 ? { n, sum, minimum, maximum } : { n, sum, minimum: NaN, maximum: NaN };
}
