import { directionNumbers } from "./direction-numbers";
import { streams } from "./streams";

const bits = 32;
const unit = 2 ** -bits;

/** The largest number of dimensions that the direction numbers allow. */
export const maximumSobolDimensions = directionNumbers.length + 1;

/**
 * Sobol' points, one row per point, one column per dimension, uniform on 0..1: among the first 2^k of them each interval of
 * length 2^-k of each dimension has exactly one. Gray-code order of Antonov and Saleev (1979) with the direction numbers of
 * Joe and Kuo (2008), 32 bits, the origin first.
 *
 * With a seed the points are scrambled by a random digital shift: all points of a dimension are combined by exclusive or
 * with one random number, and moved to the middle of their cell of length 2^-32, so that none is 0 or 1. Each is then
 * uniform by itself, and the evenness stays. Without one (null) they are the points as published.
 *
 * @throws RangeError for more dimensions than `maximumSobolDimensions`
 * @example sobolPoints(4, 2, null) // [0, 0], [0.5, 0.5], [0.75, 0.25], [0.25, 0.75]
 */
export function sobolPoints(count: number, dimensions: number, seed: number | null): Float64Array[] {
  if (dimensions > maximumSobolDimensions)
    throw new RangeError(`Sobol' points have up to ${maximumSobolDimensions} dimensions, not ${dimensions}.`);
  const points = Array.from({ length: count }, () => new Float64Array(dimensions));
  const shifts =
    seed === null ? null : streams(seed, dimensions).map((next) => Math.floor(next() * 2 ** bits));
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const directions = directionsOf(dimension);
    const shift = shifts?.[dimension] ?? 0;
    const middle = shifts ? 0.5 : 0;
    let digits = 0;
    for (let k = 0; k < count; k++) {
      if (k > 0) digits ^= directions[trailingZeros(k)]!;
      points[k]![dimension] = (((digits ^ shift) >>> 0) + middle) * unit;
    }
  }
  return points;
}

const trailingZeros = (k: number): number => 31 - Math.clz32(k & -k);

/** The numbers v_1 ... v_32 of a dimension, m_k moved to the top bits; the recurrence is Bratley and Fox (1988), (2). */
function directionsOf(dimension: number): Uint32Array {
  const [polynomial = 1, ...initial] = directionNumbers[dimension - 1] ?? [];
  const degree = initial.length;
  const directions = new Uint32Array(bits);
  for (let k = 0; k < bits; k++) {
    if (degree === 0 || k < degree) {
      directions[k] = (initial[k] ?? 1) << (bits - 1 - k);
      continue;
    }
    let next = directions[k - degree]! ^ (directions[k - degree]! >>> degree);
    for (let back = 1; back < degree; back++)
      if ((polynomial >> (degree - back)) & 1) next ^= directions[k - back]!;
    directions[k] = next;
  }
  return directions;
}
