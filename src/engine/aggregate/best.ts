import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { UnitAggregator } from "../stages";
import { meanOfPlaces } from "./mean-of-places";

const count: NumberParameter = { kind: "number", name: "count", default: 3, minimum: 1, isWhole: true };

/**
 * Mean of the k largest of the children present with a positive weight, each counted once for any weight; of all of them
 * where fewer than k are present. Secant weights: see `orderShares`.
 *
 * @example best.aggregate(Float64Array.of(20, 80, 50), Float64Array.of(1, 3, 1), 3, { count: 2 }) // 65
 */
export const best: UnitAggregator<"best"> = {
  method: "best",
  family: "means",
  cost: "cheap",
  parameters: [count],
  summary: "Mean of so many best elements of each unit. Weights only say which elements count.",
  over: "unit",
  needsPositive: () => false,
  needsNonNegative: () => false,
  aggregate: (values, _weights, n, parameters) =>
    meanOfPlaces.mean(values, n, [Math.max(0, n - numberOf(count, parameters)), n]),
  secants(from, to, _weights, n, parameters, out) {
    meanOfPlaces.secants([from, to], n, [Math.max(0, n - numberOf(count, parameters)), n], out);
  },
};
