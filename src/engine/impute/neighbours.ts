import { deviation } from "../statistics";

/** A unit that has the value that another unit lacks, with the distance between them. */
export interface Donor {
  readonly value: number;
  readonly distance: number;
}

/** Distances closer to each other than this share of the larger are ties. */
const tie = 1e-9;

/**
 * Distances of units on standardised indicators: the Euclidean distance over the indicators that both units have,
 * scaled up to all:
 *
 *     d(i, r) = sqrt( m / c * sum over the c common indicators of ((x_i - x_r) / sd)^2 ),  m = indicators that vary
 *
 * A constant indicator is left out. Two units without a common indicator have no distance: NaN. The distances from one
 * unit to all are written into the same array each time: a table of all distances would have a cell for every pair of
 * units.
 *
 * Source: Troyanskaya et al. 2001; the rescaling is that of scikit-learn's `nan_euclidean_distances`.
 */
export function distancesOf(table: readonly Float64Array[]): (i: number) => Float64Array {
  const scaled = table.flatMap((column) => {
    const sd = deviation(column);
    return sd > 0 && sd < Infinity ? [column.map((x) => x / sd)] : [];
  });
  const m = scaled.length;
  const units = table[0]?.length ?? 0;
  const rows = new Float64Array(units * m);
  scaled.forEach((column, j) => column.forEach((x, i) => (rows[i * m + j] = x)));
  const distances = new Float64Array(units);
  return (i) => {
    for (let r = 0; r < units; r++) {
      let common = 0;
      let sum = 0;
      for (let own = i * m, other = r * m; own < (i + 1) * m; own++, other++) {
        const difference = rows[own]! - rows[other]!;
        if (Number.isNaN(difference)) continue;
        common++;
        sum += difference * difference;
      }
      distances[r] = common === 0 ? NaN : Math.sqrt((m / common) * sum);
    }
    return distances;
  };
}

/**
 * The units that can be among the k nearest of those that have a value: those not farther away than the kth, and its
 * ties.
 */
export function nearest(values: Float64Array, distances: Float64Array, k: number): readonly Donor[] {
  const least = new Float64Array(Math.min(k, values.length)).fill(Infinity);
  const last = least.length - 1;
  for (let r = 0; r < values.length; r++) {
    const distance = distances[r]!;
    if (!(distance < least[last]!) || Number.isNaN(values[r])) continue;
    let place = last;
    for (; place > 0 && least[place - 1]! > distance; place--) least[place] = least[place - 1]!;
    least[place] = distance;
  }
  const reach = least[last]! * (1 + 2 * tie);
  const donors: Donor[] = [];
  for (let r = 0; r < values.length; r++)
    if (distances[r]! <= reach && !Number.isNaN(values[r]))
      donors.push({ value: values[r]!, distance: distances[r]! });
  return donors;
}

/**
 * Mean of the k nearest donors. Those that tie at the last position share the rest of k equally, so that the order of
 * the units does not matter. `weighted` weighs them by 1 / distance; if some donors have distance 0, only these count.
 * With fewer than k donors, all of them count; without any the mean is NaN.
 *
 * @example meanOfNearest([{ value: 1, distance: 1 }, { value: 4, distance: 2 }, { value: 8, distance: 2 }], 2, false)
 * // (1 + 4 / 2 + 8 / 2) / 2 = 3.5
 */
export function meanOfNearest(donors: readonly Donor[], k: number, weighted: boolean): number {
  const sorted = donors.toSorted((a, b) => a.distance - b.distance || a.value - b.value);
  const last = sorted[Math.min(k, sorted.length) - 1]?.distance ?? NaN;
  const nearer = sorted.filter(({ distance }) => distance < last - tie * last);
  const tied = sorted.filter(({ distance }) => Math.abs(distance - last) <= tie * last);
  const places = Math.min(k, sorted.length) - nearer.length;
  const touching = weighted && sorted[0]?.distance === 0;
  let sum = 0;
  let total = 0;
  let [least, most] = [Infinity, -Infinity];
  for (const { value, distance } of [...nearer, ...tied]) {
    if (touching && distance > 0) continue;
    const share = distance < last - tie * last ? 1 : places / tied.length;
    const weight = weighted && !touching ? (share * last) / distance : share;
    sum += weight * value;
    total += weight;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  // The mean of equal values is exactly that value, in spite of rounding.
  return Math.min(most, Math.max(least, sum / total));
}
