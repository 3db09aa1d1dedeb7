import { at } from "../at";

/**
 * Hierarchical clusters by average linkage (UPGMA): the two clusters with the smallest mean distance between their members
 * are joined, again and again. Of equal distances the pair that comes first is joined, so that the result is always the same.
 *
 * @param distances a square: row i, column j is the distance between i and j
 * @param counts the numbers of clusters to stop at
 * @returns for each of `counts`, the number of the cluster of each item; clusters are numbered from 0 by their first item
 *
 * Source: Sokal and Michener (1958), University of Kansas Science Bulletin 38.
 *
 * @example averageLinkage([[0, 1, 5], [1, 0, 4], [5, 4, 0]], [2]) // [[0, 0, 1]]
 */
export function averageLinkage(
  distances: readonly ArrayLike<number>[],
  counts: readonly number[],
): readonly (readonly number[])[] {
  const n = distances.length;
  const between = distances.map((row) => Float64Array.from(row));
  const size = new Float64Array(n).fill(1);
  // A cluster is known by its first item; `owner` of every other item is the first item of its cluster.
  const owner = Int32Array.from({ length: n }, (_, i) => i);
  const found = new Map<number, readonly number[]>();
  const keep = (count: number): void => {
    if (counts.includes(count)) found.set(count, numbered(owner));
  };
  keep(n);
  let active = [...owner];
  const nearest = new Int32Array(n);
  const search = (i: number): void => {
    nearest[i] = -1;
    let least = Infinity;
    for (const j of active)
      if (j > i && between[i]![j]! < least) {
        least = between[i]![j]!;
        nearest[i] = j;
      }
  };
  for (const i of active) search(i);
  for (let count = n - 1; count >= 1; count--) {
    let [one, least] = [-1, Infinity];
    for (const i of active) {
      const j = nearest[i]!;
      if (j >= 0 && between[i]![j]! < least) [one, least] = [i, between[i]![j]!];
    }
    if (one < 0) break;
    const other = at(nearest, one);
    const whole = at(size, one) + at(size, other);
    active = active.filter((i) => i !== other);
    for (const i of active) {
      if (i === one) continue;
      const [a, b] = [at(at(between, one), i), at(at(between, other), i)];
      const mean = (a * at(size, one) + b * at(size, other)) / whole;
      at(between, one)[i] = mean;
      at(between, i)[one] = mean;
    }
    size[one] = whole;
    owner.forEach((first, i) => (owner[i] = first === other ? one : first));
    // A mean of two distances is not less than both: no other row has a new nearest.
    for (const i of active) if (i === one || nearest[i] === other || nearest[i] === one) search(i);
    keep(count);
  }
  return counts.map((count) => found.get(count) ?? numbered(owner));
}

function numbered(owner: Int32Array): readonly number[] {
  const numbers = new Map<number, number>();
  return Array.from(owner, (first) => {
    const number = numbers.get(first) ?? numbers.size;
    numbers.set(first, number);
    return number;
  });
}
