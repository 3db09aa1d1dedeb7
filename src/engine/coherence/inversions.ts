/**
 * Number of pairs that stand in the wrong order, the greater before the smaller: the exchanges of a merge sort, in
 * O(n log n). Equal values are in order. The values are not changed.
 *
 * @example inversions(Float64Array.of(2, 3, 1)) // 2
 */
export function inversions(values: Float64Array): number {
  let from = values.slice();
  let to = new Float64Array(values.length);
  let count = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let begin = 0; begin < values.length; begin += 2 * width) count += merge(from, to, begin, width);
    [from, to] = [to, from];
  }
  return count;
}

/** Merges two neighbouring sorted runs; a value of the right one passes all that are left in the left one. */
function merge(from: Float64Array, to: Float64Array, begin: number, width: number): number {
  const middle = Math.min(begin + width, from.length);
  const end = Math.min(begin + 2 * width, from.length);
  let count = 0;
  let left = begin;
  let right = middle;
  for (let k = begin; k < end; k++) {
    const takesLeft = left < middle && (right >= end || from[left]! <= from[right]!);
    if (!takesLeft) count += middle - left;
    to[k] = from[takesLeft ? left++ : right++]!;
  }
  return count;
}
