import { orderShares } from "./order-path";
import { total } from "./total";

/**
 * Secant weights of "the minimum below a threshold, else the weighted mean", while all children move from `from` to `to`
 * along a straight line. All of them are at the threshold or above during one piece of that line. Before and after it the
 * weights are those of the minimum (`orderShares`), on it those of the mean. At its ends the result jumps, and the children
 * that cross the threshold there share the jump equally. Weights times steps add up to the change exactly.
 *
 * @param out receives one weight per child, in its first `n` entries
 */
export function thresholdShares(
  from: Float64Array,
  to: Float64Array,
  weights: Float64Array,
  n: number,
  threshold: number,
  out: Float64Array,
): void {
  const [begin, end] = pieceAbove(from, to, n, threshold);
  if (begin > end) return orderShares(from, to, n, [1], out);
  const at = (time: number): Float64Array =>
    Float64Array.from({ length: n }, (_, k) => (time === 1 ? to[k]! : from[k]! + time * (to[k]! - from[k]!)));
  const sum = total(weights, n);
  for (let k = 0; k < n; k++) out[k] = (end - begin) * (weights[k]! / sum);
  const shares = new Float64Array(n);
  if (begin > 0) {
    const here = at(begin);
    orderShares(from, here, n, [1], shares);
    for (let k = 0; k < n; k++) out[k]! += begin * shares[k]!;
    addJump(from, to, here, weights, n, 1, threshold, out);
  }
  if (end < 1) {
    const here = at(end);
    orderShares(here, to, n, [1], shares);
    for (let k = 0; k < n; k++) out[k]! += (1 - end) * shares[k]!;
    addJump(from, to, here, weights, n, -1, threshold, out);
  }
}

/** The times between which every child is at the threshold or above; turned round where there is none. */
function pieceAbove(from: Float64Array, to: Float64Array, n: number, threshold: number): [number, number] {
  let [begin, end] = [0, 1];
  for (let k = 0; k < n; k++) {
    const [x, y] = [from[k]!, to[k]!];
    const time = (threshold - x) / (y - x);
    if (x < threshold) begin = y < threshold ? 2 : Math.max(begin, time);
    else if (y < threshold) end = Math.min(end, time);
  }
  return [begin, end];
}

/** What the result gains (sign 1) or loses (-1) at a crossing, by the children that cross there, over their steps. */
function addJump(
  from: Float64Array,
  to: Float64Array,
  here: Float64Array,
  weights: Float64Array,
  n: number,
  sign: 1 | -1,
  threshold: number,
  out: Float64Array,
): void {
  let [mean, least, most] = [0, Infinity, 0];
  for (let k = 0; k < n; k++) {
    mean += weights[k]! * here[k]!;
    least = Math.min(least, here[k]!);
    most = Math.max(most, Math.abs(here[k]!));
  }
  const jump = sign * (mean / total(weights, n) - least);
  const crosses = (k: number): boolean =>
    from[k]! < threshold !== to[k]! < threshold &&
    sign * (to[k]! - from[k]!) > 0 &&
    Math.abs(here[k]! - threshold) <= 1e-12 * Math.max(most, Math.abs(threshold));
  let crossing = 0;
  for (let k = 0; k < n; k++) if (crosses(k)) crossing++;
  for (let k = 0; k < n; k++) if (crosses(k)) out[k]! += jump / crossing / (to[k]! - from[k]!);
}
