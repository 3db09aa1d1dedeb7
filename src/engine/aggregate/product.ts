import type { UnitAggregator } from "../stages";
import { productSlopes } from "./product-slopes";

/**
 * Plain product of the children with a positive weight; how large the weight is does not matter. A child of 0 makes it
 * 0, and negative values are refused. Where children are missing it is scaled up to all N of them, P^(N / n): a missing
 * child counts as the geometric mean of the others.
 *
 * Secant weights: the average slope of each child while all move along a straight line (`productSlopes`), times the slope
 * of P^(N / n).
 *
 * @example product.aggregate(Float64Array.of(0.5, 0.8), Float64Array.of(1, 3), 2, {}) // 0.4
 */
export const product: UnitAggregator<"product"> = {
  method: "product",
  family: "means",
  cost: "cheap",
  parameters: [],
  summary:
    "Plain product: an element of 0 makes it 0. Weights only say which elements count. Refuses values below 0.",
  over: "unit",
  needsPositive: () => false,
  needsNonNegative: () => true,
  aggregate: (values, _weights, n, _parameters, whole) =>
    multiplied(values, n) ** ((whole?.children ?? n) / n),
  secants(from, to, _weights, n, _parameters, out, whole) {
    productSlopes(from, to, n, out);
    const exponent = (whole?.children ?? n) / n;
    if (exponent === 1) return;
    const slope = powerSlope(multiplied(from, n), multiplied(to, n), exponent);
    for (let k = 0; k < n; k++) out[k]! *= slope;
  },
};

function multiplied(values: Float64Array, n: number): number {
  let found = 1;
  for (let k = 0; k < n; k++) found *= values[k]!;
  return found;
}

/** (y^e - x^e) / (y - x), e >= 1; the derivative where they are equal. */
const powerSlope = (x: number, y: number, exponent: number): number =>
  x === y ? exponent * x ** (exponent - 1) : (y ** exponent - x ** exponent) / (y - x);
