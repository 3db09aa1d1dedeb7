import { normalVariate } from "./normal";
import { portableExp, portableLog } from "./portable";
import type { Stream } from "./streams";

/**
 * Logarithm of a gamma variate of the given shape and scale 1 (Marsaglia and Tsang 2000): d v with d = shape - 1/3 and
 * v = (1 + z / sqrt(9 d))^3, z normal, rejected by their squeeze-free test. A shape below 1 is drawn as shape + 1 and
 * multiplied by u^(1 / shape): its logarithm, since the number itself may be too small for a double.
 *
 * @throws RangeError unless the shape is above 0
 */
export function logGammaVariate(shape: number, next: Stream): number {
  if (!(shape > 0)) throw new RangeError(`A gamma variate has a shape above 0, not ${shape}.`);
  if (shape < 1) {
    const boost = portableLog(positive(next)) / shape;
    return logGammaVariate(shape + 1, next) + boost;
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normalVariate(next);
    const root = 1 + c * z;
    if (root <= 0) continue;
    const v = root * root * root;
    const logV = 3 * portableLog(root);
    if (portableLog(positive(next)) < z * z * 0.5 + d - d * v + d * logV) return portableLog(d) + logV;
  }
}

/** Uniform on 0..1, neither end included. */
function positive(next: Stream): number {
  for (;;) {
    const u = next();
    if (u > 0) return u;
  }
}

/**
 * Shares that sum to 1, from a Dirichlet distribution: gamma variates over their sum. The mean of share k is
 * shape_k / (sum of the shapes); the larger the sum, the closer to it.
 *
 * @throws RangeError unless every shape is above 0
 * @example dirichletShares([100, 300], streams(1, 1)[0]!) // two shares, near 0.25 and 0.75
 */
export function dirichletShares(shapes: readonly number[], next: Stream): Float64Array {
  const logs = Float64Array.from(shapes, (shape) => logGammaVariate(shape, next));
  const largest = logs.reduce((most, x) => Math.max(most, x), -Infinity);
  const shares = logs.map((x) => portableExp(Math.max(x - largest, -800)));
  let sum = 0;
  for (const share of shares) sum += share;
  return shares.map((share) => share / sum);
}
