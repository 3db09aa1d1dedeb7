import { moments, powers, powersWithY } from "./tricube";
import type { Points } from "./window";

/** Points that are one block: their moments are kept together. */
export const blockSize = 8;

/**
 * Moments of the runs of blocks that end or begin at a middle: any run of blocks is the end of one and the beginning of
 * another, at one level (a disjoint sparse table). A moment is a sum of t^p, or of t^p y, with t = (x - x of the middle) / range: of
 * one sign in each run, so that nothing cancels out.
 */
export interface MomentTable {
  readonly range: number;
  readonly levels: readonly Float64Array[];
}

export function momentTable({ x, y }: Points): MomentTable {
  const blocks = Math.floor(x.length / blockSize);
  const range = x[x.length - 1]! - x[0]!;
  const levels: Float64Array[] = [];
  for (let level = 0; 1 << level < blocks; level++) {
    const table = new Float64Array(blocks * moments);
    for (let middle = 1 << level; middle < blocks; middle += 2 << level) {
      const anchor = x[middle * blockSize]!;
      for (let block = middle; block < Math.min(blocks, middle + (1 << level)); block++)
        addBlock({ x, y }, block, anchor, range, table, block > middle ? block - 1 : null);
      for (let block = middle - 1; block >= middle - (1 << level); block--)
        addBlock({ x, y }, block, anchor, range, table, block < middle - 1 ? block + 1 : null);
    }
    levels.push(table);
  }
  return { range, levels };
}

/** The level at which a run of two blocks or more has its middle, which is the first block of its second half. */
export const levelOf = (first: number, last: number): number => 31 - Math.clz32(first ^ last);
export const middleOf = (last: number, level: number): number => (last >> level) << level;

/** Moments of a block, added to those of the run that it lengthens. */
function addBlock(
  { x, y }: Points,
  block: number,
  anchor: number,
  range: number,
  table: Float64Array,
  run: number | null,
): void {
  const at = block * moments;
  if (run !== null) table.copyWithin(at, run * moments, (run + 1) * moments);
  for (let k = block * blockSize; k < (block + 1) * blockSize; k++) {
    const t = (x[k]! - anchor) / range;
    let power = 1;
    for (let p = 0; p < powers; p++, power *= t) {
      table[at + p]! += power;
      if (p < powersWithY) table[at + powers + p]! += power * y[k]!;
    }
  }
}
