/**
 * ln(x / y) for 0 <= x and 0 < y, to full relative accuracy also where the two are nearly equal: there the quotient
 * has lost the digits that their difference still has. -Infinity for x = 0.
 *
 * @example logRatio(1, 4) // -Math.log(4)
 */
export function logRatio(x: number, y: number): number {
  const step = (x - y) / y;
  return Math.abs(step) < 0.5 ? Math.log1p(step) : Math.log(x / y);
}
