import type { Rows } from "./synthetic-sheets";

/** Median time of several runs in milliseconds, without the first. */
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
 * Milliseconds of one pass that adds the numbers of the cells: the speed of this machine today, for ratios that can
 * be compared between machines.
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
