/** One double and its two halves; the position of the upper half depends on the processor. */
const double = Float64Array.of(-1);
const words = new Uint32Array(double.buffer);
const upper = words[1] === 0 ? 0 : 1;

/** From this many values on, `ascendingOrder` is faster than sorting the numbers and looking up each. */
export const manyValues = 2_000;

/** The 64 bits of a double are read in six digits, three of each half: 11, 11 and 10 bits. */
const digits = 6;
const bits = 11;
const values = 2 ** bits;
const digitOf = (word: number, digit: number): number => (word >>> (bits * (digit % 3))) & (values - 1);

/** The values present in ascending order, each with its place in the column: in memory that the next call overwrites. */
export interface Ordered {
  readonly sorted: Float64Array;
  readonly places: Uint32Array;
}

/**
 * The values present from the smallest to the largest, with their places; equal ones (0 and -0 too) in the order of their
 * places. Missing (NaN) is left out. In O(n) for any n: a radix sort by the doubles' bits, for `manyValues`.
 *
 * @example ascendingOrder(Float64Array.of(3, NaN, 1, 3)).places // Uint32Array.of(2, 0, 3)
 */
export function ascendingOrder(column: Float64Array): Ordered {
  const memory = memoryFor(column.length);
  let [from, to] = [memory.keys, memory.others];
  const n = writeKeys(column, from);
  const counts = digitCounts(from, n);
  for (let digit = 0; digit < digits; digit++) {
    const starts = counts.subarray(digit * values, (digit + 1) * values);
    if (starts.includes(n)) continue; // All have the same digit here.
    toStarts(starts);
    spread(from, to, n, digit, starts);
    [from, to] = [to, from];
  }
  return read(from, n, memory);
}

interface Memory extends Ordered {
  readonly keys: Uint32Array;
  readonly others: Uint32Array;
}

/** Kept for the next column, and freed when the memory is needed. */
let kept: WeakRef<Memory> | undefined;

function memoryFor(units: number): Memory {
  const known = kept?.deref();
  if (known !== undefined && known.places.length >= units) return known;
  const memory: Memory = {
    keys: new Uint32Array(3 * units),
    others: new Uint32Array(3 * units),
    sorted: new Float64Array(units),
    places: new Uint32Array(units),
  };
  kept = new WeakRef(memory);
  return memory;
}

/**
 * Three words per value: lower half, upper half, place. The bits of a double rise with its size; those of a negative
 * one fall and are inverted, so that all keys rise with the value.
 */
function writeKeys(column: Float64Array, keys: Uint32Array): number {
  let n = 0;
  for (let i = 0; i < column.length; i++) {
    const x = column[i]!;
    if (Number.isNaN(x)) continue;
    double[0] = x + 0; // -0 becomes 0.
    const high = words[upper]!;
    const isNegative = high >>> 31 === 1;
    keys[n++] = isNegative ? ~words[1 - upper]! : words[1 - upper]!;
    keys[n++] = isNegative ? ~high : high ^ 0x80000000;
    keys[n++] = i;
  }
  return n / 3;
}

function read(keys: Uint32Array, n: number, { sorted, places }: Ordered): Ordered {
  for (let k = 0; k < n; k++) {
    const [low, high] = [keys[3 * k]!, keys[3 * k + 1]!];
    const isNegative = high >>> 31 === 0;
    words[1 - upper] = isNegative ? ~low : low;
    words[upper] = isNegative ? ~high : high ^ 0x80000000;
    sorted[k] = double[0]!;
    places[k] = keys[3 * k + 2]!;
  }
  return { sorted: sorted.subarray(0, n), places: places.subarray(0, n) };
}

/** How often each value is the first, second ... digit of a key. */
function digitCounts(keys: Uint32Array, n: number): Uint32Array {
  const counts = new Uint32Array(digits * values);
  for (let k = 0; k < n; k++)
    for (let digit = 0; digit < digits; digit++) {
      const word = keys[3 * k + (digit < 3 ? 0 : 1)]!;
      counts[digit * values + digitOf(word, digit)]!++;
    }
  return counts;
}

/** Replaces counts by the position where each value's keys begin. */
function toStarts(counts: Uint32Array): void {
  let start = 0;
  for (let value = 0; value < counts.length; value++) {
    const count = counts[value]!;
    counts[value] = start;
    start += count;
  }
}

/** Writes the keys in the order of one digit; keys with equal digits keep their order. */
function spread(from: Uint32Array, to: Uint32Array, n: number, digit: number, starts: Uint32Array): void {
  const half = digit < 3 ? 0 : 1;
  for (let k = 0; k < 3 * n; k += 3) {
    const at = 3 * starts[digitOf(from[k + half]!, digit)]!++;
    to[at] = from[k]!;
    to[at + 1] = from[k + 1]!;
    to[at + 2] = from[k + 2]!;
  }
}
