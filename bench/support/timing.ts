import type { Rows } from "./synthetic-sheets";

/** Median time of some runs in milliseconds; the first is not counted. */
export async function medianTime(runs: number, work: () => Promise<unknown> | unknown): Promise<number> {
  const times: number[] = [];
  for (let k = 0; k <= runs; k++) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  const sorted = times.slice(1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * Milliseconds of one pass over the cells that adds up their numbers: how fast this machine is today, for ratios that
 * can be compared from one machine to another.
 */
export async function plainPass(rows: Rows): Promise<number> {
  const passes = 200;
  let sum = 0;
  const time = await medianTime(9, () => {
    for (let k = 0; k < passes; k++)
      for (const row of rows) for (const value of row) if (typeof value === "number") sum += value;
  });
  if (Number.isNaN(sum)) throw new Error("The data hold a NaN.");
  return time / passes;
}
