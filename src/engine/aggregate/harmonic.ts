import type { UnitAggregator } from "../stages";
import { total } from "./total";

/**
 * Weighted harmonic mean: sum(w) / sum(w / x). Less compensation than the geometric mean. Positive values only.
 *
 * Secant weights: w_k / sum(w) times (mean of from / from_k) (mean of to / to_k), since the slope of 1/x between x and
 * y is -1 / (x y).
 *
 * @example harmonic.aggregate(Float64Array.of(20, 80), Float64Array.of(1, 1), 2, {}) // 32
 */
export const harmonic: UnitAggregator<"harmonic"> = {
  method: "harmonic",
  family: "means",
  cost: "cheap",
  parameters: [],
  summary: "Weighted harmonic mean: weak elements pull the result down strongly. Needs values above 0.",
  over: "unit",
  needsPositive: () => true,
  needsNonNegative: () => true,
  aggregate(values, weights, n) {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += weights[k]! / values[k]!;
    return total(weights, n) / sum;
  },
  secants(from, to, weights, n, parameters, out) {
    const before = harmonic.aggregate(from, weights, n, parameters);
    const after = harmonic.aggregate(to, weights, n, parameters);
    const sum = total(weights, n);
    for (let k = 0; k < n; k++) out[k] = (weights[k]! / sum) * (before / from[k]!) * (after / to[k]!);
  },
};
