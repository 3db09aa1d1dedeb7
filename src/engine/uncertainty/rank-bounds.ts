import type { RankCodes } from "./rank-codes";

/**
 * The codes (see `rankCodes`) between which a unit is in all but a few replicates: at most `few` are below `low`, and
 * at most `few` above `high`. A unit that lacks a rank in some replicate has no bounds (infinite).
 */
export interface RankBounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Bounds such that an upper unit whose `high` is not above the `low` of a lower one is distinguished from it: in a replicate
 * that reverses them, the upper is above its `high` or the lower is below its `low`, and these are at most 2 * few, a share
 * of `limit` or less.
 */
export function rankBounds({ columns, isComplete }: RankCodes, limit: number): RankBounds {
  const runs = columns[0]?.length ?? 0;
  let few = Math.floor((limit * runs) / 2);
  while (few > 0 && (2 * few) / runs > limit) few--;
  const counts = new Int32Array(2 * columns.length + 1);
  const low = new Float64Array(columns.length).fill(-Infinity);
  const high = new Float64Array(columns.length).fill(Infinity);
  columns.forEach((codes, unit) => {
    if (!isComplete[unit] || runs === 0) return;
    counts.fill(0);
    for (let r = 0; r < runs; r++) counts[codes[r]!]!++;
    let code = 0;
    for (let before = 0; before + counts[code]! <= few; code++) before += counts[code]!;
    low[unit] = code;
    code = counts.length - 1;
    for (let after = 0; after + counts[code]! <= few; code--) after += counts[code]!;
    high[unit] = code;
  });
  return { low, high };
}
