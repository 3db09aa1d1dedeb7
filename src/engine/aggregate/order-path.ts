/**
 * Secant weights of an aggregation whose weights belong to positions in the order of the children (minimum, median,
 * OWA): the average weight of each child while all children move from `from` to `to` along a straight line. The
 * aggregation is piecewise linear on that path, with a bend only where two children cross, so that these shares times
 * the steps add up to its change exactly (the gradient integrated along the path).
 *
 * Children that move together (the same `from` and `to`) share their weight, so that the split does not depend on the
 * order of the children.
 *
 * @param placeWeights weight of each position, the smallest child first; 0 for positions that do not count
 * @param out receives one share per child, in its first `n` entries; they sum to the sum of `placeWeights`
 */
export function orderShares(
  from: Float64Array,
  to: Float64Array,
  n: number,
  placeWeights: ArrayLike<number>,
  out: Float64Array,
): void {
  const order = Array.from({ length: n }, (_, k) => k);
  const times = crossings(from, to, n);
  out.fill(0, 0, n);
  for (let piece = 1; piece < times.length; piece++) {
    const length = times[piece]! - times[piece - 1]!;
    if (length === 0) continue;
    const middle = times[piece - 1]! + length / 2;
    const at = (k: number): number => from[k]! + middle * (to[k]! - from[k]!);
    // Children that differ by less than rounding keep one order, so that rounding does not change it.
    insertionSort(order, (j, k) => at(j) - at(k) || to[j]! - to[k]! || from[j]! - from[k]!);
    for (let place = 0; place < placeWeights.length; place++)
      out[order[place]!]! += length * placeWeights[place]!;
  }
  shareAmongEqual(from, to, n, out);
}

/** The times in 0..1 at which two children have the same value, with 0 and 1, ascending. */
function crossings(from: Float64Array, to: Float64Array, n: number): Float64Array {
  const times = new Float64Array(2 + (n * (n - 1)) / 2);
  times[1] = 1;
  let count = 2;
  for (let k = 0; k < n; k++) {
    for (let j = 0; j < k; j++) {
      const apart = from[k]! - from[j]!;
      const closing = apart - (to[k]! - to[j]!);
      const time = apart / closing;
      if (time > 0 && time < 1) times[count++] = time;
    }
  }
  return times.subarray(0, count).sort();
}

/** Sorts in place; between two crossings only neighbours change places, and then this takes one pass. */
function insertionSort(order: number[], compare: (j: number, k: number) => number): void {
  for (let i = 1; i < order.length; i++) {
    const moving = order[i]!;
    let j = i - 1;
    for (; j >= 0 && compare(order[j]!, moving) > 0; j--) order[j + 1] = order[j]!;
    order[j + 1] = moving;
  }
}

function shareAmongEqual(from: Float64Array, to: Float64Array, n: number, out: Float64Array): void {
  const done = new Uint8Array(n);
  for (let k = 0; k < n; k++) {
    if (done[k]) continue;
    const same: number[] = [];
    let sum = 0;
    for (let j = k; j < n; j++) {
      if (from[j] !== from[k] || to[j] !== to[k]) continue;
      same.push(j);
      sum += out[j]!;
    }
    for (const j of same) {
      out[j] = sum / same.length;
      done[j] = 1;
    }
  }
}
