import type { Indicator } from "../model/tables";
import type { NormalFit } from "../stages";
import { type Extent, extent, isFlat } from "../statistics";

/** A column that cannot be brought to a scale, and why. */
export const noScale = (problem: Extract<NormalFit, { ok: false }>["problem"]): NormalFit => ({
  ok: false,
  problem,
});

/** A column and its extent, with the sign changed for direction -1, so that more is better. */
export const directedExtent = (column: Float64Array, { direction }: Indicator): Extent => {
  const { minimum, maximum } = extent(column);
  return direction === 1 ? { minimum, maximum } : { minimum: -maximum, maximum: -minimum };
};

/** The problem of a column that has no two distinct values, but for rounding; null when it has. */
export function withoutSpread(range: Extent): NormalFit | null {
  if (Number.isNaN(range.minimum)) return noScale("indicator-all-missing");
  return isFlat(range) ? noScale("indicator-constant") : null;
}
