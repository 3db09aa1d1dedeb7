import type { UnitAggregator } from "../stages";
import { orderShares } from "./order-path";

/**
 * The smallest of the children present with a positive weight; how large the weight is does not matter. No compensation
 * at all: the weakest child is the score. Secant weights: see `orderShares`.
 *
 * @example minimum.aggregate(Float64Array.of(20, 80), Float64Array.of(1, 3), 2, {}) // 20
 */
export const minimum: UnitAggregator<"minimum"> = {
  method: "minimum",
  family: "means",
  cost: "cheap",
  parameters: [],
  summary: "The weakest element is the result. Weights only say which elements count.",
  over: "unit",
  needsPositive: () => false,
  needsNonNegative: () => false,
  aggregate(values, _weights, n) {
    let least = values[0]!;
    for (let k = 1; k < n; k++) if (values[k]! < least) least = values[k]!;
    return least;
  },
  secants(from, to, _weights, n, _parameters, out) {
    orderShares(from, to, n, [1], out);
  },
};
