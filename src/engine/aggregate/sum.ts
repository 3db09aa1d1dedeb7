import type { UnitAggregator } from "../stages";
import { columnSums } from "./column-sums";
import { total } from "./total";

/**
 * Weighted sum: sum(w x), not divided by the weights; with weights of 1 the plain sum. Where children are missing it is
 * scaled up to the weights of all children, W sum(w x) / sum of the weights present: a missing child counts as the mean
 * of the others, never as 0. Full compensation. Its secant weights are the weights, scaled up likewise.
 *
 * @example sum.aggregate(Float64Array.of(20, 80), Float64Array.of(1, 1), 2, {}) // 100
 */
export const sum: UnitAggregator<"sum"> = {
  method: "sum",
  family: "means",
  cost: "cheap",
  parameters: [],
  summary:
    "Weighted sum: values times weights, not divided. A missing element counts as the mean of the others.",
  over: "unit",
  needsPositive: () => false,
  needsNonNegative: () => false,
  aggregate(values, weights, n, _parameters, whole) {
    let weighted = 0;
    for (let k = 0; k < n; k++) weighted += weights[k]! * values[k]!;
    const present = total(weights, n);
    return scaledUp(weighted, present, whole?.weight ?? present);
  },
  aggregateColumns(below, here, score) {
    const all = total(below.weights, below.weights.length);
    return columnSums(below, here, score, (weighted, present) => scaledUp(weighted, present, all));
  },
  secants(_from, _to, weights, n, _parameters, out, whole) {
    const present = total(weights, n);
    for (let k = 0; k < n; k++) out[k] = scaledUp(weights[k]!, present, whole?.weight ?? present);
  },
};

/** Where every child is present nothing is multiplied, so that a plain sum is exact. */
const scaledUp = (x: number, present: number, all: number): number =>
  present === all ? x : x * (all / present);
