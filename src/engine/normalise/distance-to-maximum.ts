import type { Normaliser } from "../stages";
import { directedExtent, withoutSpread } from "./no-scale";

/**
 * Distance to the best value present, in units of the spread: min-max on 0-1.
 *
 *     1 - (most - d x) / (most - least),  d the direction, least and most of d x
 *
 * A constant column has no scale (`indicator-constant`).
 */
export const distanceToMaximum: Normaliser<"distance to maximum"> = {
  method: "distance to maximum",
  family: "distances",
  cost: "cheap",
  parameters: [],
  ends: () => ({ minimum: 0, maximum: 1 }),
  summary:
    "1 less the distance to the best value, as a share of the distance between the worst and the best.",
  fit(column, indicator) {
    const range = directedExtent(column, indicator);
    const width = range.maximum - range.minimum;
    const { direction } = indicator;
    return withoutSpread(range) ?? { ok: true, apply: (x) => 1 - (range.maximum - direction * x) / width };
  },
};
