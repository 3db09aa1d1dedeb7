/**
 * Natural logarithm of the gamma function for x > 0: Stirling's series from x = 12 on, below it by the recurrence
 * gamma(x + 1) = x gamma(x).
 *
 *     ln gamma(x) = (x - 1/2) ln x - x + ln(2 pi) / 2 + 1/(12 x) - 1/(360 x^3) + 1/(1260 x^5) - ...
 *
 * Source: Abramowitz and Stegun (1964), 6.1.41. Absolute error below 1e-14 or, where the result is large, 4e-16 of it.
 *
 * @throws RangeError when x is not positive.
 * @example logGamma(5) // Math.log(24)
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`The logarithm of gamma is taken of a positive number, not of ${x}.`);
  let product = 1;
  let y = x;
  for (; y < 12; y++) product *= y;
  const inverse = 1 / (y * y);
  let series = 0;
  for (const coefficient of coefficients) series = series * inverse + coefficient;
  return (y - 0.5) * Math.log(y) - y + halfLogTwoPi + series / y - Math.log(product);
}

const halfLogTwoPi = 0.9189385332046728;

/** Of 1/x, 1/x^3 ... from the last to the first. */
const coefficients = [1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];
