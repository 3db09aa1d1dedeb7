import type { UnitAggregator } from "../stages";
import { orderShares } from "./order-path";

/**
 * The median of the children present with a positive weight, each counted once for any weight; the mean of the two in
 * the middle when their number is even (R's `median`). Secant weights: see `orderShares`.
 *
 * @example median.aggregate(Float64Array.of(20, 80, 30), Float64Array.of(1, 3, 1), 3, {}) // 30
 */
export const median: UnitAggregator<"median"> = {
  method: "median",
  family: "means",
  cost: "cheap",
  parameters: [],
  summary: "The middle element is the result. Weights only say which elements count.",
  over: "unit",
  needsPositive: () => false,
  needsNonNegative: () => false,
  aggregate(values, _weights, n) {
    const [low, high] = middle(n);
    const lower = orderStatistic(values, n, low);
    return low === high ? lower : (lower + orderStatistic(values, n, high)) / 2;
  },
  secants(from, to, _weights, n, _parameters, out) {
    const [low, high] = middle(n);
    const placeWeights = new Float64Array(high + 1);
    placeWeights[low]! += 0.5;
    placeWeights[high]! += 0.5;
    orderShares(from, to, n, placeWeights, out);
  },
};

/** Positions, from 0, of the two middle entries of n sorted ones; twice the same one when n is odd. */
const middle = (n: number): [number, number] => [Math.ceil(n / 2) - 1, Math.floor(n / 2)];

/**
 * The entry that a sort would put at `position`. It counts instead of sorting: there are few children, and nothing is
 * copied.
 */
function orderStatistic(values: Float64Array, n: number, position: number): number {
  for (let k = 0; k < n; k++) {
    let less = 0;
    let equal = 0;
    for (let j = 0; j < n; j++) {
      if (values[j]! < values[k]!) less++;
      else if (values[j] === values[k]) equal++;
    }
    if (less <= position && position < less + equal) return values[k]!;
  }
  return NaN;
}
