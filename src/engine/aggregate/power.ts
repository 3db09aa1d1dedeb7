import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { UnitAggregator } from "../stages";
import { arithmetic } from "./arithmetic";
import { geometric } from "./geometric";
import { logRatio } from "./log-ratio";
import { total } from "./total";

const exponent: NumberParameter = { kind: "number", name: "exponent", default: 0.5 };

/**
 * Weighted power mean: (sum(w x^p) / sum(w))^(1/p). Exponent 1 is the arithmetic mean, 0 (its limit) the geometric,
 * -1 the harmonic; the lower the exponent, the less compensation. An exponent of 0 or below needs positive values; every
 * other one but 1 refuses negative values, over which the mean would not rise with each child.
 *
 * Computed from ln(x / m), m the largest value (the smallest for p < 0), so that no power overflows and exponents near 0
 * lose nothing. Secant weights: as the geometric mean's, with the slopes of x^p.
 *
 * @example power.aggregate(Float64Array.of(4, 16), Float64Array.of(1, 1), 2, { exponent: 0.5 }) // 9
 */
export const power: UnitAggregator<"power"> = {
  method: "power",
  family: "means",
  cost: "cheap",
  parameters: [exponent],
  summary:
    "Weighted power mean: exponent 1 is the arithmetic mean; the lower it is, the less strength makes up for weakness.",
  over: "unit",
  needsPositive: (parameters) => numberOf(exponent, parameters) <= 0,
  needsNonNegative: (parameters) => numberOf(exponent, parameters) !== 1,
  aggregate(values, weights, n, parameters) {
    const p = numberOf(exponent, parameters);
    if (p === 0) return geometric.aggregate(values, weights, n, parameters);
    if (p === 1) return arithmetic.aggregate(values, weights, n, parameters);
    const unit = extreme(values, n, p > 0);
    if (unit === 0) return 0;
    let sum = 0;
    for (let k = 0; k < n; k++) sum += weights[k]! * Math.expm1(p * logRatio(values[k]!, unit));
    return unit * Math.exp(Math.log1p(sum / total(weights, n)) / p);
  },
  secants(from, to, weights, n, parameters, out) {
    const p = numberOf(exponent, parameters);
    if (p === 0) return geometric.secants(from, to, weights, n, parameters, out);
    if (p === 1) return arithmetic.secants(from, to, weights, n, parameters, out);
    const before = power.aggregate(from, weights, n, parameters);
    const after = power.aggregate(to, weights, n, parameters);
    const sum = total(weights, n);
    for (let k = 0; k < n; k++) out[k] = (weights[k]! / sum) * slopeRatio(p, from[k]!, to[k]!, before, after);
  },
};

function extreme(values: Float64Array, n: number, largest: boolean): number {
  let found = values[0]!;
  for (let k = 1; k < n; k++) if (largest ? values[k]! > found : values[k]! < found) found = values[k]!;
  return found;
}

/**
 * Slope of x^p between `from` and `to`, over its slope between `before` and `after`. Where both points of a child are 0
 * the step is nil and any weight splits it exactly; the slope may be infinite there, and the ratio is taken as 1.
 */
function slopeRatio(p: number, from: number, to: number, before: number, after: number): number {
  if (from === 0 && to === 0) return 1;
  const x = Math.max(from, to);
  const y = Math.max(before, after);
  const ownShape = relativeSlope(p, Math.min(from, to), x);
  const meanShape = relativeSlope(p, Math.min(before, after), y);
  return Math.exp((p - 1) * logRatio(x, y)) * (ownShape / meanShape);
}

/** (1 - (x / y)^p) / (1 - x / y) for x <= y: the slope of the power between them, over y^(p - 1). */
function relativeSlope(p: number, x: number, y: number): number {
  const step = logRatio(x, y);
  return step === 0 ? p : Math.expm1(p * step) / Math.expm1(step);
}
