/**
 * Value of the continued fraction b0 + a1 / (b1 + a2 / (b2 + ...)) by the modified Lentz method, until a step changes it
 * by less than the last bit.
 *
 * Source: Thompson and Barnett (1986), Coulomb and Bessel functions of complex arguments and order.
 *
 * @throws Error when 100,000 terms are not enough.
 * @example continuedFraction(1, () => 1, () => 1) // (1 + Math.sqrt(5)) / 2
 */
export function continuedFraction(
  first: number,
  numerator: (k: number) => number,
  denominator: (k: number) => number,
): number {
  let value = first || tiny;
  let c = value;
  let d = 0;
  for (let k = 1; k <= 100_000; k++) {
    d = 1 / (denominator(k) + numerator(k) * d || tiny);
    c = denominator(k) + numerator(k) / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) < 2 ** -52) return value;
  }
  throw new Error("A continued fraction did not converge.");
}

/** Stands for a zero that would be divided by. */
const tiny = 1e-300;
