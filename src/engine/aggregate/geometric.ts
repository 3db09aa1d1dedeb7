import type { UnitAggregator } from "../stages";
import { logRatio } from "./log-ratio";
import { total } from "./total";

/**
 * Weighted geometric mean: exp(sum(w ln x) / sum(w)). Partial compensation: the weaker a child, the more a point of it
 * counts. Positive values only.
 *
 * Secant weights: w_k / sum(w) times the slope of ln between from_k and to_k over the slope of ln between the two means.
 *
 * @example geometric.aggregate(Float64Array.of(20, 80), Float64Array.of(1, 1), 2, {}) // 40
 */
export const geometric: UnitAggregator<"geometric"> = {
  method: "geometric",
  family: "means",
  cost: "cheap",
  parameters: [],
  summary: "Weighted geometric mean: weak elements pull the result down. Needs values above 0.",
  over: "unit",
  needsPositive: () => true,
  needsNonNegative: () => true,
  aggregate(values, weights, n) {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += weights[k]! * Math.log(values[k]!);
    return Math.exp(sum / total(weights, n));
  },
  secants(from, to, weights, n, parameters, out) {
    const slope = logSlope(
      geometric.aggregate(from, weights, n, parameters),
      geometric.aggregate(to, weights, n, parameters),
    );
    const sum = total(weights, n);
    for (let k = 0; k < n; k++) out[k] = ((weights[k]! / sum) * logSlope(from[k]!, to[k]!)) / slope;
  },
};

/** (ln y - ln x) / (y - x); the derivative 1 / y where they are equal. */
const logSlope = (x: number, y: number): number => (x === y ? 1 / y : logRatio(y, x) / (y - x));
