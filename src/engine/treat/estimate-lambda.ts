import { extent, mean } from "../statistics";
import { maximumLambda } from "./transformations/box-cox";

/** Accuracy of the exponent. */
const TOLERANCE = 1e-12;

/**
 * The exponent of Box and Cox (1964) by maximum likelihood: of all lambda within -5 ... 5, the one with the largest
 *
 *     -n/2 ln(variance of (y^lambda - 1) / lambda) + (lambda - 1) sum ln y
 *
 * to within 1e-12, by halving the interval where the derivative changes its sign. The function is concave (Kouider and
 * Chen 1995), so that there is at most one such place; where there is none, the bound with the larger likelihood is
 * returned.
 *
 * @param values y: 1 or more, without missing ones, two distinct ones or more
 * @example estimateLambda(Float64Array.of(1, 4)) // 0
 */
export function estimateLambda(values: Float64Array): number {
  const logs = values.map(Math.log);
  let from = -maximumLambda;
  let to = maximumLambda;
  if (slope(logs, from) <= 0) return from;
  if (slope(logs, to) >= 0) return to;
  while (to - from > TOLERANCE) {
    const middle = (from + to) / 2;
    const rise = slope(logs, middle);
    if (rise === 0) return middle;
    if (rise > 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/**
 * The derivative of the log-likelihood by lambda, divided by n:
 *
 *     mean ln y - sum (w - mean w) w' / sum (w - mean w)^2,  w = (y^lambda - 1) / lambda, w' its derivative
 *
 * Powers are divided by the largest, so that none overflows.
 */
function slope(logs: Float64Array, lambda: number): number {
  const top = Math.max(0, lambda * extent(logs).maximum);
  const scale = Math.exp(-top);
  const powers = logs.map((log) => {
    const t = lambda * log;
    return Math.abs(t) < 1 ? scale * log * series(t, 1) : (Math.exp(t - top) - scale) / lambda;
  });
  const derivatives = logs.map((log) => {
    const t = lambda * log;
    return Math.abs(t) < 1
      ? scale * log * log * series(t, 2)
      : (Math.exp(t - top) * (t - 1) + scale) / (lambda * lambda);
  });
  const centre = mean(powers);
  const distances = powers.map((w) => w - centre);
  return (
    mean(logs) -
    mean(distances.map((d, i) => d * (derivatives[i] ?? NaN))) / mean(distances.map((d) => d * d))
  );
}

/** Order 1: (e^t - 1) / t = sum t^k / (k + 1)!; order 2: (e^t (t - 1) + 1) / t^2 = sum t^k (k + 1) / (k + 2)!; |t| < 1. */
function series(t: number, order: 1 | 2): number {
  let total = 0;
  let term = order === 1 ? 1 : 0.5;
  for (let k = 0; k < 20; k++) {
    total += order === 1 ? term : term * (k + 1);
    term *= t / (k + 1 + order);
  }
  return total;
}
