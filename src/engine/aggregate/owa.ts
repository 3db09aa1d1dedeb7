import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { UnitAggregator } from "../stages";
import { orderShares } from "./order-path";

const exponent: NumberParameter = { kind: "number", name: "exponent", default: 2, minimum: 0 };

/**
 * Ordered weighted average (Yager 1988): sum(w_r x_(r)), x_(r) the r-th largest of the k children present, with the
 * weights of the quantifier q^a: w_r = (r/k)^a - ((r-1)/k)^a. Weights belong to positions: exponent 1 is the plain
 * mean, a larger one gives weak children more weight (its limit is the minimum), a smaller one strong children (0 is
 * the maximum). Weights of the framework only say which children count. Secant weights: see `orderShares`.
 *
 * @example owa.aggregate(Float64Array.of(20, 80), Float64Array.of(1, 3), 2, { exponent: 2 }) // 35
 */
export const owa: UnitAggregator<"OWA"> = {
  method: "OWA",
  family: "means",
  cost: "cheap",
  parameters: [exponent],
  summary:
    "Weights go by place: exponent 1 is the plain mean, above it weak elements count more. The framework's weights only say which elements count.",
  over: "unit",
  needsPositive: () => false,
  needsNonNegative: () => false,
  aggregate(values, _weights, n, parameters) {
    const weights = placeWeights(n, numberOf(exponent, parameters));
    const ascending = values.slice(0, n).sort();
    let sum = 0;
    for (let k = 0; k < n; k++) sum += weights[k]! * ascending[k]!;
    return sum;
  },
  secants(from, to, _weights, n, parameters, out) {
    orderShares(from, to, n, placeWeights(n, numberOf(exponent, parameters)), out);
  },
};

/**
 * Weights of positions by exponent and number of children: a run uses the same few for every unit. They are not
 * changed.
 */
const known = new Map<number, Float64Array[]>();

/** The weight of each position, the smallest child first. */
function placeWeights(n: number, a: number): Float64Array {
  const ofExponent = known.get(a) ?? [];
  known.set(a, ofExponent);
  return (ofExponent[n] ??= makeWeights(n, a));
}

function makeWeights(n: number, a: number): Float64Array {
  // Above the largest nothing has counted yet, also for a = 0, where 0^0 would say otherwise.
  const upTo = (r: number): number => (r === 0 ? 0 : (r / n) ** a);
  return Float64Array.from({ length: n }, (_, k) => upTo(n - k) - upTo(n - k - 1));
}
