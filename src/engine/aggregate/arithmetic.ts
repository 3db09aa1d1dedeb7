import type { UnitAggregator } from "../stages";
import { total } from "./total";

/** Units that are summed at a time: their sums stay in the processor's cache while it reads the columns. */
const BLOCK = 512;

/** Room for the sums of a block of units. */
interface Sums {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly children: Int32Array;
}

/**
 * Adds w x, w and 1 for the units, from `begin` on, that have a child: two children at a time, because reading and
 * writing memory takes most of the time.
 */
function addPair(
  [first, second]: readonly [Float64Array, Float64Array],
  [w, v]: readonly [number, number],
  begin: number,
  size: number,
  { values, weights, children }: Sums,
): void {
  for (let i = 0; i < size; i++) {
    const x = first[begin + i]!;
    const y = second[begin + i]!;
    let value = values[i]!;
    let weight = weights[i]!;
    let count = children[i]!;
    if (!Number.isNaN(x)) {
      value += w * x;
      weight += w;
      count++;
    }
    if (!Number.isNaN(y)) {
      value += v * y;
      weight += v;
      count++;
    }
    values[i] = value;
    weights[i] = weight;
    children[i] = count;
  }
}

/**
 * The same for one child. Where bytes say which units have it, NaN at one of these is a refused mean, and stays NaN in
 * the nodes above.
 */
function addOne(
  column: Float64Array,
  present: Uint8Array | null,
  w: number,
  begin: number,
  size: number,
  { values, weights, children }: Sums,
): void {
  for (let i = 0; i < size; i++) {
    const x = column[begin + i]!;
    if (present ? present[begin + i] === 0 : Number.isNaN(x)) continue;
    values[i]! += w * x;
    weights[i]! += w;
    children[i]!++;
  }
}

function finish(
  { values, weights, children }: Sums,
  needed: number,
  begin: number,
  size: number,
  here: Uint8Array,
  score: Float64Array,
): boolean {
  let isWhole = true;
  for (let i = 0; i < size; i++) {
    const enough = children[i]! >= needed;
    const value = enough ? values[i]! / weights[i]! : NaN;
    here[begin + i] = enough ? 1 : 0;
    score[begin + i] = value;
    if (enough && Number.isNaN(value)) isWhole = false;
  }
  return isWhole;
}

/**
 * Weighted arithmetic mean: sum(w x) / sum(w). Full compensation: a point gained in one child makes up for a point
 * lost in another of the same weight. Its secant weights are the weights themselves.
 *
 * @example arithmetic.aggregate(Float64Array.of(20, 80), Float64Array.of(1, 3), 2, {}) // 65
 */
export const arithmetic: UnitAggregator<"arithmetic"> = {
  method: "arithmetic",
  family: "means",
  cost: "cheap",
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
    let isWhole = true;
    for (let begin = 0; begin < score.length; begin += BLOCK) {
      const size = Math.min(BLOCK, score.length - begin);
      sums.values.fill(0);
      sums.weights.fill(0);
      sums.children.fill(0);
      for (let k = 0; k < columns.length; k++) {
        const next = columns[k + 1];
        if (next && !present[k] && !present[k + 1]) {
          addPair([columns[k]!, next], [weights[k]!, weights[k + 1]!], begin, size, sums);
          k++;
        } else addOne(columns[k]!, present[k]!, weights[k]!, begin, size, sums);
      }
      if (!finish(sums, needed, begin, size, here, score)) isWhole = false;
    }
    return isWhole;
  },
  secants(_from, _to, weights, n, _parameters, out) {
    const sum = total(weights, n);
    for (let k = 0; k < n; k++) out[k] = weights[k]! / sum;
  },
};
