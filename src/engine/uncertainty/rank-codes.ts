/** Ranks as whole numbers, twice the rank; 0 for no rank. One column per unit, one entry per replicate. */
export interface RankCodes {
  readonly columns: readonly Int32Array[];
  /** For each unit whether it has a rank in every replicate. */
  readonly isComplete: readonly boolean[];
}

/** Whole numbers are compared without a branch, and a missing rank (0) differs from all others. */
export function rankCodes(ranks: readonly Float32Array[]): RankCodes {
  const columns = ranks.map((column) => {
    const codes = new Int32Array(column.length);
    for (let r = 0; r < codes.length; r++) codes[r] = Number.isNaN(column[r]) ? 0 : 2 * column[r]!;
    return codes;
  });
  return { columns, isComplete: columns.map((codes) => !codes.includes(0)) };
}

/** In how many replicates x has the smaller number, in places `begin` to `end`, where none is missing. */
export function countSmaller(x: Int32Array, y: Int32Array, begin: number, end: number): number {
  let count = 0;
  // The sign of the difference without a branch: -1 where x is smaller, else 0.
  for (let r = begin; r < end; r++) count -= (x[r]! - y[r]!) >> 31;
  return count;
}

/** In how many replicates x has the smaller number, and in how many the larger, where none is missing: into `counts`. */
export function countBoth(x: Int32Array, y: Int32Array, counts: Int32Array): void {
  let smaller = 0;
  let larger = 0;
  for (let r = 0; r < x.length; r++) {
    const difference = x[r]! - y[r]!;
    smaller -= difference >> 31;
    larger -= -difference >> 31;
  }
  counts[0] = smaller;
  counts[1] = larger;
}

/** In how many replicates x has the smaller number, of those in which both have one. */
export function countSmallerPresent(x: Int32Array, y: Int32Array): number {
  let count = 0;
  for (let r = 0; r < x.length; r++) if (x[r]! > 0 && y[r]! > 0 && x[r]! < y[r]!) count++;
  return count;
}

/** In how many replicates both have a number. */
export function countPresent(x: Int32Array, y: Int32Array): number {
  let count = 0;
  for (let r = 0; r < x.length; r++) if (x[r]! > 0 && y[r]! > 0) count++;
  return count;
}
