import type { UnitAggregator } from "../stages";
import { total } from "./total";

/** Units at a time, so that their sums stay close to the processor while the columns go by. */
const BLOCK = 512;

/** Room for the sums of a block of units. */
interface Sums {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly children: Int32Array;
}

/** Adds w x, w and 1 for the units, from `begin` on, that have the child. */
function add(column: Float64Array, weight: number, begin: number, size: number, sums: Sums): void {
  const { values, weights, children } = sums;
  for (let i = 0; i < size; i++) {
    const x = column[begin + i]!;
    if (Number.isNaN(x)) continue;
    values[i]! += weight * x;
    weights[i]! += weight;
    children[i]!++;
  }
}

/** Likewise where bytes say who has the child: NaN among these is a mean that was refused, and goes on upwards. */
function addPresent(
  column: Float64Array,
  present: Uint8Array,
  weight: number,
  begin: number,
  size: number,
  sums: Sums,
): void {
  const { values, weights, children } = sums;
  for (let i = 0; i < size; i++) {
    if (!present[begin + i]) continue;
    values[i]! += weight * column[begin + i]!;
    weights[i]! += weight;
    children[i]!++;
  }
}

/**
 * Weighted arithmetic mean: sum(w x) / sum(w). Full compensation: a point gained in one child makes up for a point
 * lost in another of the same weight. Its secant weights are the weights themselves.
 *
 * @example arithmetic.aggregate(Float64Array.of(20, 80), Float64Array.of(1, 3), 2, {}) // 65
 */
export const arithmetic: UnitAggregator = {
  method: "arithmetic",
  parameters: [],
  summary: "Weighted mean: strong elements make up for weak ones.",
  over: "unit",
  needsPositive: () => false,
  needsNonNegative: () => false,
  aggregate(values, weights, n) {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += weights[k]! * values[k]!;
    return sum / total(weights, n);
  },
  aggregateColumns({ columns, present, weights, needed }, here, score) {
    const sums = {
      values: new Float64Array(BLOCK),
      weights: new Float64Array(BLOCK),
      children: new Int32Array(BLOCK),
    };
    for (let begin = 0; begin < score.length; begin += BLOCK) {
      const size = Math.min(BLOCK, score.length - begin);
      for (const part of Object.values(sums)) part.fill(0);
      columns.forEach((column, k) => {
        const bytes = present[k]!;
        if (bytes) addPresent(column, bytes, weights[k]!, begin, size, sums);
        else add(column, weights[k]!, begin, size, sums);
      });
      for (let i = 0; i < size; i++) {
        if (sums.children[i]! < needed) continue;
        here[begin + i] = 1;
        score[begin + i] = sums.values[i]! / sums.weights[i]!;
      }
    }
  },
  secants(_from, _to, weights, n, _parameters, out) {
    const sum = total(weights, n);
    for (let k = 0; k < n; k++) out[k] = weights[k]! / sum;
  },
};
