import { moments, skewnessOf } from "../statistics";
import { verdict } from "./outlier-test";
import type { WinsorisationLimits } from "./parameters";

/** A winsorised column, with the cells that were moved (by unit index) and the verdict of the test on it. */
export interface Winsorised {
  readonly values: Float64Array;
  readonly moved: ReadonlyMap<number, "winsorisedHigh" | "winsorisedLow">;
  readonly passes: boolean;
}

/**
 * Moves the outliers of a column that fails the test inwards, until it passes or the number of moved cells reaches
 * `limits.points`. Each step takes all cells that hold the largest value to the next smaller distinct one when the
 * skewness is zero or more, else all that hold the smallest to the next larger. Cells that tie are moved together,
 * so ties can take the number beyond the limit.
 *
 * Gives null when a step would leave one distinct value: the column cannot be treated in this way.
 *
 * Source: COINr's `winsorise`.
 */
export function winsorised(column: Float64Array, limits: WinsorisationLimits): Winsorised | null {
  const values = Float64Array.from(column);
  const moved = new Map<number, "winsorisedHigh" | "winsorisedLow">();
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

/** The first three distinct values from the upper or the lower end. */
function fromTheEnd(column: Float64Array, high: boolean): number[] {
  const ends: number[] = [];
  let bound = high ? Infinity : -Infinity;
  while (ends.length < 3) {
    let found = high ? -Infinity : Infinity;
    for (let i = 0; i < column.length; i++) {
      const x = column[i]!;
      if (high ? x < bound && x > found : x > bound && x < found) found = x;
    }
    if (!Number.isFinite(found)) break;
    ends.push(found);
    bound = found;
  }
  return ends;
}
