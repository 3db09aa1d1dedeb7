import type { Moved, TreatedColumn } from "../stages";
import { moments, skewnessOf } from "../statistics";
import { verdict } from "./outlier-test";
import type { WinsorisationLimits } from "./parameters";

/** A winsorised column, with the cells that were moved (by unit index) and the verdict of the test on it. */
export interface Winsorised {
  readonly values: Float64Array;
  readonly moved: TreatedColumn["moved"];
  readonly passes: boolean;
}

/**
 * Moves the outliers of a column that fails the test inwards, until it passes or the number of moved cells reaches
 * `limits.points`. Each step moves all cells with the largest value to the next smaller distinct value when the
 * skewness is zero or more, else all cells with the smallest value to the next larger one. Cells that tie are moved
 * together, so ties can take the number beyond the limit.
 *
 * Returns null when a step would leave one distinct value: the column cannot be winsorised.
 *
 * Source: COINr's `winsorise`.
 */
export function winsorised(column: Float64Array, limits: WinsorisationLimits): Winsorised | null {
  const values = Float64Array.from(column);
  const moved = new Map<number, Moved>();
  let passes = false;
  let shape = moments(values);
  while (!passes && moved.size < limits.points) {
    const high = skewnessOf(shape) >= 0;
    const [outermost, next, afterNext] = fromTheEnd(values, high);
    if (outermost === undefined || next === undefined || afterNext === undefined) return null;
    for (let i = 0; i < values.length; i++) {
      if (values[i] !== outermost) continue;
      values[i] = next;
      moved.set(i, high ? "winsorisedHigh" : "winsorisedLow");
    }
    shape = moments(values);
    passes = verdict(shape, limits) === "passes";
  }
  return { values, moved, passes };
}

/** The first three distinct values from the upper or the lower end; fewer where the column has no more. */
function fromTheEnd(column: Float64Array, high: boolean): readonly number[] {
  const sign = high ? 1 : -1;
  let [first, second, third] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < column.length; i++) {
    const x = sign * column[i]!;
    if (!(x > third) || x === second || x === first || x === Infinity) continue;
    if (x > first) [first, second, third] = [x, first, second];
    else if (x > second) [second, third] = [x, second];
    else third = x;
  }
  return [first, second, third].filter(Number.isFinite).map((x) => sign * x);
}
