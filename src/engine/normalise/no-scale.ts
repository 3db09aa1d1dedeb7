import type { Indicator } from "../model/model";
import type { NormalFit } from "../stages";
import { type Extent, extent, isFlat } from "../statistics";

/** A column that cannot be brought to a scale, and why. */
export const noScale = (problem: Extract<NormalFit, { fits: false }>["problem"]): NormalFit => ({
  fits: false,
  problem,
});

/** A column and its extent in the sense that more is better: values of a direction of -1 are turned. */
export const directedExtent = (column: Float64Array, { direction }: Indicator): Extent => {
  const { least, most } = extent(column);
  return direction === 1 ? { least, most } : { least: -most, most: -least };
};

/** The problem of a column that has no two distinct values, but for rounding; null when it has. */
export function withoutSpread(range: Extent): NormalFit | null {
  if (Number.isNaN(range.least)) return noScale("indicator-all-missing");
  return isFlat(range) ? noScale("indicator-constant") : null;
}
