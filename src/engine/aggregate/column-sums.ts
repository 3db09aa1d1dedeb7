import type { Below } from "../stages";

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

/** The score of a unit of its sums of w x and of w. */
type FromSums = (sum: number, weight: number) => number;

function finish(
  { values, weights, children }: Sums,
  scoreOf: FromSums,
  needed: number,
  begin: number,
  here: Uint8Array,
  score: Float64Array,
): boolean {
  const size = Math.min(BLOCK, score.length - begin);
  let isWhole = true;
  for (let i = 0; i < size; i++) {
    const enough = children[i]! >= needed;
    const value = enough ? scoreOf(values[i]!, weights[i]!) : NaN;
    here[begin + i] = enough ? 1 : 0;
    score[begin + i] = value;
    if (enough && Number.isNaN(value)) isWhole = false;
  }
  return isWhole;
}

/**
 * Scores that are made of each unit's sums of w x and of w over the children present, for all units at once: what
 * `aggregateColumns` of a mean or a sum is.
 */
export function columnSums(
  { columns, present, weights, needed }: Below,
  here: Uint8Array,
  score: Float64Array,
  scoreOf: FromSums,
): boolean {
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
    if (!finish(sums, scoreOf, needed, begin, here, score)) isWhole = false;
  }
  return isWhole;
}
