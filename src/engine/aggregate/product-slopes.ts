/**
 * Secant weights of a plain product: the average, over the straight line from `from` to `to`, of the product of the other
 * children. The weights times the steps add up to the change of the product exactly (the gradient integrated along the
 * path), also where a child is 0. The integrand is a polynomial of degree n - 1, for which Gauss-Legendre points are exact.
 *
 * @param out receives one weight per child, in its first `n` entries
 */
export function productSlopes(from: Float64Array, to: Float64Array, n: number, out: Float64Array): void {
  out.fill(0, 0, n);
  const { times, weights } = pointsFor(Math.max(1, Math.ceil(n / 2)));
  for (let p = 0; p < times.length; p++) {
    const time = times[p]!;
    for (let k = 0; k < n; k++) {
      let others = weights[p]!;
      for (let j = 0; j < n; j++) if (j !== k) others *= from[j]! + time * (to[j]! - from[j]!);
      out[k]! += others;
    }
  }
}

/** Points and weights of Gauss-Legendre on 0..1. */
interface Points {
  readonly times: Float64Array;
  readonly weights: Float64Array;
}

/** A run needs the same few again for every unit. */
const known: (Points | undefined)[] = [];
const pointsFor = (m: number): Points => (known[m] ??= makePoints(m));

/** Roots of the Legendre polynomial of degree m by Newton's method, from the usual first guess. */
function makePoints(m: number): Points {
  const [times, weights] = [new Float64Array(m), new Float64Array(m)];
  for (let i = 0; i < m; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (m + 0.5));
    let slope = 1;
    for (let step = 0; step < 20; step++) {
      const legendre = legendreAt(m, x);
      slope = legendre.slope;
      x -= legendre.value / slope;
    }
    times[i] = (1 + x) / 2;
    weights[i] = 1 / ((1 - x * x) * slope * slope);
  }
  return { times, weights };
}

function legendreAt(m: number, x: number): { readonly value: number; readonly slope: number } {
  let [before, value] = [1, x];
  for (let k = 2; k <= m; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  return { value, slope: (m * (x * value - before)) / (x * x - 1) };
}
