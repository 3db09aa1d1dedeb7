/**
 * Logarithm and exponential from additions, multiplications and divisions only: the last digit of `Math.log` and
 * `Math.exp` differs between JavaScript engines, and draws must be the same on every machine.
 */

const LN2 = 0.6931471805599453;

/**
 * ln(x) for 0 < x < Infinity, to within a few units in the last place: x = m 2^k with m near 1, and
 * ln m = 2 (z + z^3/3 + z^5/5 + ...), z = (m - 1) / (m + 1).
 *
 * @example portableLog(1) // 0
 */
export function portableLog(x: number): number {
  let m = x;
  let k = 0;
  for (; m > Math.SQRT2; k++) m /= 2;
  for (; m < Math.SQRT1_2; k--) m *= 2;
  const z = (m - 1) / (m + 1);
  let sum = 0;
  for (let power = 23; power >= 1; power -= 2) sum = sum * z * z + 1 / power;
  return k * LN2 + 2 * z * sum;
}

/**
 * e^x for -745 < x < 709, to within a few units in the last place; 0 below. x = k ln 2 + r with r near 0, and the series
 * of e^r.
 *
 * @example portableExp(0) // 1
 */
export function portableExp(x: number): number {
  const k = Math.round(x / LN2);
  const r = x - k * LN2;
  let sum = 1;
  for (let n = 18; n >= 1; n--) sum = 1 + (sum * r) / n;
  for (let left = k; left > 0; left--) sum *= 2;
  for (let left = k; left < 0; left++) sum /= 2;
  return sum;
}
