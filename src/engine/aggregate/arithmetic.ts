import type { UnitAggregator } from "../stages";
import { columnSums } from "./column-sums";
import { total } from "./total";

/**
 * Weighted arithmetic mean: sum(w x) / sum(w). Full compensation: a point gained in one child makes up for a point
 * lost in another of the same weight. Its secant weights are the weights themselves.
 *
 * @example arithmetic.aggregate(Float64Array.of(20, 80), Float64Array.of(1, 3), 2, {}) // 65
 */
export const arithmetic: UnitAggregator<"arithmetic"> = {
  method: "arithmetic",
  family: "means",
  cost: "cheap",
  parameters: [],
  summary: "Weighted mean: strong elements make up for weak ones.",
  over: "unit",
  needsPositive: () => false,
  needsNonNegative: () => false,
  aggregate(values, weights, n) {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += weights[k]! * values[k]!;
    return sum / total(weights, n);
  },
  aggregateColumns: (below, here, score) => columnSums(below, here, score, (sum, weight) => sum / weight),
  secants(_from, _to, weights, n, _parameters, out) {
    const sum = total(weights, n);
    for (let k = 0; k < n; k++) out[k] = weights[k]! / sum;
  },
};
