/**
 * A number rounded as a worksheet's ROUND does it: by the digits that it is written with, halves away from 0.
 * @example roundTo(1.005, 2) // 1.01
 * @example roundTo(32647610699543.6, 9) // 32647610699543.6
 */
export function roundTo(x: number, digits: number): number {
  if (!Number.isFinite(x) || Math.abs(x) >= 1e15) return x;
  const [mantissa = "0", exponent = "0"] = String(Math.abs(x)).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  // Beyond the whole numbers of doubles no digit is left to round.
  if (shifted > Number.MAX_SAFE_INTEGER) return x;
  const size = Number(`${shifted}e${-digits}`);
  return x < 0 && size !== 0 ? -size : size;
}
