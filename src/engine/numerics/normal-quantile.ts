/**
 * Quantile of the standard normal distribution: the x below which a share p lies. Rational functions of p near the
 * middle and of sqrt(-ln p) in the tails, of degree 7 over degree 7.
 *
 *     x with P(X <= x) = p,  0 < p < 1
 *
 * 0 gives -Infinity, 1 gives Infinity, NaN gives NaN. Relative error below 1e-15 for p from 1e-300 up to the last number
 * below 1. Source: Wichura (1988), Algorithm AS 241, PPND16, Applied Statistics 37, 477-484.
 *
 * @throws RangeError when p is not within 0..1.
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (p < 0 || p > 1) throw new RangeError(`A probability is within 0..1, not ${p}.`);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(middle, 0.180625 - q * q);
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const size = r <= 5 ? ratio(tails, r - 1.6) : ratio(farTails, r - 5);
  return q < 0 ? -size : size;
}

/** Coefficients of the numerator and of the denominator, from the highest power. */
type Rational = readonly [readonly number[], readonly number[]];

const ratio = ([numerator, denominator]: Rational, x: number): number =>
  polynomial(numerator, x) / polynomial(denominator, x);

function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

const middle: Rational = [
  [
    ...[2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987],
    ...[13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665],
  ],
  [
    ...[5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597],
    ...[5394.196021424751, 687.1870074920579, 42.31333070160091, 1],
  ],
];

const tails: Rational = [
  [
    ...[0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684],
    ...[3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835],
  ],
  [
    ...[1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008],
    ...[0.6897673349851, 1.6763848301838038, 2.053191626637759, 1],
  ],
];

const farTails: Rational = [
  [
    ...[2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124],
    ...[0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103],
  ],
  [
    ...[2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133],
    ...[0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1],
  ],
];
