import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import { atRounding, reaches } from "../points/reaches";
import type { UnitAggregator } from "../stages";
import { arithmetic } from "./arithmetic";
import { minimum } from "./minimum";
import { thresholdShares } from "./threshold-path";

const threshold: NumberParameter = { kind: "number", name: "threshold", default: 50 };

/**
 * The smallest of the children present while one of them is below the threshold; the weighted mean once all are at it or
 * above. It jumps there: `thresholdShares` gives the jump to the child that crosses last.
 *
 * @example minimumBelow.aggregate(Float64Array.of(40, 80), Float64Array.of(1, 1), 2, { threshold: 50 }) // 40
 */
export const minimumBelow: UnitAggregator<"minimum below"> = {
  method: "minimum below",
  family: "means",
  cost: "cheap",
  parameters: [threshold],
  summary: "The weakest element while one is below the threshold, else the weighted mean.",
  over: "unit",
  needsPositive: () => false,
  needsNonNegative: () => false,
  aggregate(values, weights, n, parameters) {
    const least = minimum.aggregate(values, weights, n, parameters);
    return reaches(least, numberOf(threshold, parameters))
      ? arithmetic.aggregate(values, weights, n, parameters)
      : least;
  },
  secants(from, to, weights, n, parameters, out) {
    thresholdShares(from, to, weights, n, atRounding(numberOf(threshold, parameters)), out);
  },
};
