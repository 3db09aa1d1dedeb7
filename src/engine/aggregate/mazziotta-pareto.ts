import type { SwitchParameter } from "../method/definition";
import { switchOf } from "../method/parameter-value";
import type { Choice } from "../model/choice";
import type { UnitAggregator } from "../stages";
import { total } from "./total";

const plus: SwitchParameter = { kind: "switch", name: "plus", default: false, word: "plus" };
const sample: SwitchParameter = { kind: "switch", name: "sample", default: false, word: "sample" };

/**
 * Mazziotta-Pareto index (De Muro, Mazziotta and Pareto 2011): M - S*S/M, the weighted mean less a penalty for children
 * that are out of balance; "plus" adds it instead (an index of something bad). With shares p_k = w_k / sum(w): M = sum(p x)
 * and S*S = sum(p (x - M)^2); "sample" divides S*S by 1 - sum(p*p), which for equal weights is the divisor n - 1. A single
 * child has no penalty, and neither have children that are all 0. Values of 0 or more only: below 0, and so with M near
 * 0, the penalty has no meaning.
 *
 * It does not always rise with each child: where a child is more than (3 + S*S/(M*M)) / 2 times the mean, imbalance
 * costs more than the child gives. Secant weights, exact and as near to the gradient as two points allow, with R =
 * sum(p x*x) / M at either end: p_k (1 -/+ ((2 (from_k + to_k) - R_from - R_to) / (M_from + M_to) - 1)).
 *
 * @example mazziottaPareto.aggregate(Float64Array.of(80, 120), Float64Array.of(1, 1), 2, {}) // 96
 */
export const mazziottaPareto: UnitAggregator<"Mazziotta-Pareto"> = {
  method: "Mazziotta-Pareto",
  family: "means",
  cost: "cheap",
  parameters: [plus, sample],
  summary:
    "Weighted mean, less a penalty for elements out of balance with each other. Needs values of 0 or more.",
  over: "unit",
  needsPositive: () => false,
  needsNonNegative: () => true,
  aggregate(values, weights, n, parameters) {
    const mean = moment(values, weights, n, 1);
    if (mean === 0 || n === 1) return mean;
    const sum = total(weights, n);
    let spread = 0;
    for (let k = 0; k < n; k++) spread += (weights[k]! / sum) * (values[k]! - mean) ** 2;
    return mean + (factor(weights, n, parameters) * spread) / mean;
  },
  secants(from, to, weights, n, parameters, out) {
    const [before, after] = [moment(from, weights, n, 1), moment(to, weights, n, 1)];
    const ratios = ratio(from, weights, n, before) + ratio(to, weights, n, after);
    const sum = total(weights, n);
    const scale = before + after > 0 && n > 1 ? factor(weights, n, parameters) : 0;
    for (let k = 0; k < n; k++) {
      const slope = scale === 0 ? 0 : (2 * (from[k]! + to[k]!) - ratios) / (before + after) - 1;
      out[k] = (weights[k]! / sum) * (1 + scale * slope);
    }
  },
};

/** Weighted mean of x^power. */
function moment(values: Float64Array, weights: Float64Array, n: number, power: 1 | 2): number {
  let sum = 0;
  for (let k = 0; k < n; k++) sum += weights[k]! * values[k]! ** power;
  return sum / total(weights, n);
}

/** sum(p x*x) / M, whose limit is 0 where all children are. */
const ratio = (values: Float64Array, weights: Float64Array, n: number, mean: number): number =>
  mean === 0 ? 0 : moment(values, weights, n, 2) / mean;

/** What the weighted variance is multiplied with: the sign, and the divisor of the sample. */
function factor(weights: Float64Array, n: number, parameters: Choice["parameters"]): number {
  const sign = switchOf(plus, parameters) ? 1 : -1;
  if (!switchOf(sample, parameters)) return sign;
  const sum = total(weights, n);
  // 1 - sum(p*p) as twice the products of pairs, which cannot cancel to 0.
  let products = 0;
  let before = 0;
  for (let k = 0; k < n; k++) {
    products += 2 * (weights[k]! / sum) * before;
    before += weights[k]! / sum;
  }
  return sign / products;
}
